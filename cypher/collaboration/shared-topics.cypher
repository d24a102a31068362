// SPDX-License-Identifier: GPL-3.0-or-later
// The topics that both actors of a partnership have to do with.
WITH owner.actor AS actor, owner.partner AS partner
MATCH (actor)-[c:WORKS_ON]->(topic:Topic)<-[d:WORKS_ON]-(partner)
WHERE {{holds c}} AND {{holds d}}
WITH DISTINCT topic
RETURN topic AS row
ORDER BY {{at topic.sortName}}, topic.id
