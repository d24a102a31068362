// SPDX-License-Identifier: GPL-3.0-or-later
// A point on the earth: the one given, or where an actor is.
OPTIONAL MATCH (actor:Entity {id: args.actor})
RETURN coalesce(actor.location, point({latitude: args.point.latitude, longitude: args.point.longitude})) AS row
