// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of the actors and events one step farther out.
UNWIND $only.rim AS id
MATCH (n:Entity {id: id})
MATCH (n)-[c:{{claim-types walked}}]-(m:Entity)
WHERE type(c) IN $only.walked AND NOT m.id IN $only.members
  AND {{known c}} AND {{present m}} AND (NOT $dated OR {{holds c}})
  AND (size($only.statuses) = 0 OR c.status IN $only.statuses)
  AND (size($only.kinds) = 0 OR c.kind IS NULL AND size($only.strictly) = 0 OR c.kind IN $only.kinds)
  AND (size($only.roles) = 0 OR NOT c:{{claim-types with-roles}} AND size($only.strictly) = 0 OR c.role IN $only.roles)
  AND (size($only.sources) = 0 OR c.source IN $only.sources)
  AND {{exported c}}
  AND (size($only.types) = 0 OR m.type IN $only.types)
  AND (size($only.topics) = 0 OR EXISTS {
    MATCH (m)-[t:WORKS_ON]->(topic:Topic)
    WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
  })
WITH DISTINCT m
WITH m, CASE WHEN size($only.states) > 0 AND m:Actor THEN {{at m.state}} ELSE m.state END AS state
WHERE size($only.states) = 0 OR coalesce(state, '') IN $only.statesOrNone
RETURN m.id AS id
LIMIT $room
