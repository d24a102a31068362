// SPDX-License-Identifier: GPL-3.0-or-later
// What claims about topics and sources themselves rest on: further sources, and broader topics.
UNWIND $only.ids AS id
MATCH (n:Entity {id: id})
MATCH (n)-[c:BROADER|HAS_ATTRIBUTE]->(m)
WHERE {{known c}} AND (NOT $dated OR {{holds c}}) AND (n:Topic OR n:Source)
RETURN collect(DISTINCT c.source) AS sources, collect(DISTINCT CASE WHEN m:Topic THEN m.id END) AS topics
