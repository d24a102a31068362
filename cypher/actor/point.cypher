// SPDX-License-Identifier: GPL-3.0-or-later
// A point on the earth: the one given, or where an actor is.
OPTIONAL MATCH (named:Entity {id: args.actor})
OPTIONAL MATCH {{merged named AS actor}}
WHERE {{present actor}}
RETURN coalesce({{at actor.location}}, point({latitude: args.point.latitude, longitude: args.point.longitude})) AS row
