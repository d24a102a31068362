// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of topics and of all that are narrower.
UNWIND $only.ids AS id
MATCH (broad:Entity {id: id})
MATCH (broad)<-[steps:BROADER*0..12]-(topic:Topic)
WHERE all(step IN steps WHERE {{known step}} AND (NOT $dated OR {{holds step}}))
RETURN DISTINCT topic.id AS id
