// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of actors that have to do with a topic, or with one narrower than it.
MATCH (named:Entity&Topic {id: args.topic})
MATCH {{merged named AS broad:Topic}}
MATCH (broad)<-[steps:BROADER*0..12]-(topic:Topic)
WHERE all(step IN steps WHERE {{holds step}}) AND (args.includeNarrower OR topic = broad)
MATCH (topic)<-[c:WORKS_ON]-(actor:Actor)
WHERE {{holds c}} AND {{sure c}} AND (args.stance IS NULL OR c.stance = args.stance)
RETURN DISTINCT actor.id AS row
