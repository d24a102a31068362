// SPDX-License-Identifier: GPL-3.0-or-later
// The actor with an id.
MATCH (actor:Entity {id: args.id})
WHERE actor:Actor AND known(actor)
RETURN actor AS row
