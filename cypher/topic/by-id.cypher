// SPDX-License-Identifier: GPL-3.0-or-later
// The topic with an id.
MATCH (topic:Entity {id: args.id})
WHERE topic:Topic AND present(topic)
RETURN topic AS row
