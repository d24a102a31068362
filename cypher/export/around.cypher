// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the actors and events one step farther out.
UNWIND $rim AS id
MATCH (n:Entity {id: id})
MATCH (n)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|LOCATED_IN|PART_OF]-(m:Entity)
WHERE type(c) IN $walked AND NOT m.id IN $members
  AND known(c) AND present(m) AND ($asOf IS NULL OR holds(c))
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($kinds IS NULL OR c.kind IS NULL OR c.kind IN $kinds)
  AND ($roles IS NULL OR NOT type(c) IN ['PARTICIPATES_IN', 'AFFILIATED_WITH'] OR c.role IN $roles)
  AND ($sources IS NULL OR c.source IN $sources)
  AND ($types IS NULL OR m.type IN $types)
  AND ($states IS NULL OR m.state IS NULL OR m.state IN $states)
  AND ($topics IS NULL OR EXISTS {
    MATCH (m)-[t:WORKS_ON]->(topic:Topic)
    WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
  })
RETURN DISTINCT m.id AS id
LIMIT $room
