// SPDX-License-Identifier: GPL-3.0-or-later
// The topic with an id, or the one that it was merged into.
MATCH (named:Entity {id: args.id})
MATCH {{merged named AS topic}}
WHERE topic:Topic AND {{present topic}}
RETURN topic AS row
