// SPDX-License-Identifier: GPL-3.0-or-later
// The actor with an id, or the one that it was merged into.
MATCH (named:Entity {id: args.id})
MATCH {{merged named AS actor}}
WHERE actor:Actor AND {{present actor}}
RETURN actor AS row
