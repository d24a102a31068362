// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of actors that take part in a programme or alliance.
MATCH (named:Entity {id: args.in})
MATCH {{merged named AS joined}}
MATCH (joined)<-[c:PARTICIPATES_IN]-(actor:Actor)
WHERE {{holds c}} AND {{sure c}}
RETURN DISTINCT actor.id AS row
