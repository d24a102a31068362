// SPDX-License-Identifier: GPL-3.0-or-later
// What the two actors of a partnership both take part in, of one type.
WITH owner.actor AS actor, owner.partner AS partner, args
MATCH (actor)-[c:PARTICIPATES_IN]->(shared)<-[d:PARTICIPATES_IN]-(partner)
WHERE {{holds c}} AND {{holds d}} AND shared.type = args.type
WITH DISTINCT shared
RETURN shared AS row
ORDER BY {{at shared.sortName}}, shared.id
