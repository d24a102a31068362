// SPDX-License-Identifier: GPL-3.0-or-later
// The next claims in the order of their type and id, or those of certain owners in the order of owner and id; and the
// last one looked at. A type is read from where $after says; one that is over, or not yet begun, from behind all ids.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}}]->()
  WHERE c.id > $after.{{T}}
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  {{/each}}
  UNION ALL
  UNWIND $only.owners AS owner
  MATCH (a:Entity {id: owner})
  MATCH (a)-[c:{{claim-types}}]->(b)
  WHERE (owner > $afterOwner OR c.id > $afterClaim) AND (b:Attribute OR b:Topic OR b.id IN $only.members)
  WITH owner, c, owner + ' ' + c.id AS place
  ORDER BY owner, c.id
  LIMIT $size
  RETURN c, place
}
WITH collect(c) AS looked
WITH looked, last(looked) AS end
RETURN end.id AS last, startNode(end).id AS lastOwner, size(looked) AS looked, COLLECT {
  UNWIND looked AS c
  WITH c, startNode(c) AS a, endNode(c) AS b
  WHERE {{known c}} AND {{present a}} AND (b:Attribute OR {{present b}}) AND (NOT $dated OR {{holds c}})
    AND (a:Topic OR a:Source OR size($only.types) = 0 OR a.type IN $only.types)
  WITH c, a, b, CASE WHEN size($only.states) > 0 AND a:Actor THEN {{at a.state}} ELSE a.state END AS stateOfA
  WHERE a:Topic OR a:Source OR size($only.states) = 0 OR coalesce(stateOfA, '') IN $only.statesOrNone
  WITH c, a, b, stateOfA, CASE WHEN size($only.states) > 0 AND b:Actor THEN {{at b.state}} ELSE b.state END AS stateOfB
  WHERE NOT $filtered OR CASE
    WHEN a:Topic OR a:Source THEN true
    WHEN NOT (size($only.topics) = 0 OR EXISTS {
      MATCH (a)-[t:WORKS_ON]->(topic:Topic)
      WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
    }) THEN false
    WHEN b:Attribute THEN NOT $tied OR stateOfA IN $only.states AND NOT $claimed OR EXISTS {
      MATCH (a)-[o:{{claim-types from-actors}}]-(m:Entity)
      WHERE {{known o}} AND {{present m}} AND (NOT $dated OR {{holds o}})
        AND (size($only.relations) = 0 OR type(o) IN $only.relations)
        AND (size($only.statuses) = 0 OR o.status IN $only.statuses)
        AND (size($only.kinds) = 0 OR o.kind IS NULL AND size($only.strictly) = 0 OR o.kind IN $only.kinds)
        AND (size($only.roles) = 0 OR NOT o:{{claim-types with-roles}} AND size($only.strictly) = 0 OR o.role IN $only.roles)
        AND (size($only.sources) = 0 OR o.source IN $only.sources)
        AND {{exported o}}
        AND (size($only.types) = 0 OR m:Topic OR m.type IN $only.types)
        AND (size($only.topics) = 0 OR m:Topic OR EXISTS {
          MATCH (m)-[t:WORKS_ON]->(topic:Topic)
          WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
        })
      WITH stateOfA, CASE WHEN size($only.states) > 0 AND m:Actor THEN {{at m.state}} ELSE m.state END AS stateOfM
      WHERE size($only.states) = 0 OR stateOfM IN $only.states OR stateOfM IS NULL AND stateOfA IN $only.states
      RETURN 1 AS one
    }
    ELSE (size($only.relations) = 0 OR type(c) IN $only.relations)
      AND (size($only.statuses) = 0 OR c.status IN $only.statuses)
      AND (size($only.kinds) = 0 OR c.kind IS NULL AND size($only.strictly) = 0 OR c.kind IN $only.kinds)
      AND (size($only.roles) = 0 OR NOT c:{{claim-types with-roles}} AND size($only.strictly) = 0 OR c.role IN $only.roles)
      AND (size($only.sources) = 0 OR c.source IN $only.sources)
      AND {{exported c}}
      AND (size($only.types) = 0 OR b:Topic OR b.type IN $only.types)
      AND (size($only.states) = 0 OR stateOfB IN $only.states OR stateOfB IS NULL AND stateOfA IN $only.states)
      AND (size($only.topics) = 0 OR b:Topic OR EXISTS {
        MATCH (b)-[t:WORKS_ON]->(topic:Topic)
        WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
      })
  END
  RETURN c {
    .id, .kind, .role, .stance, .status, .validFrom, .validTo, .rank, .source, .locator, .note, .mergedFrom, .weight,
    .validFromLower, .validFromUpper, .validToLower, .validToUpper,
    corrects: coalesce(c.corrects, c.correctsElsewhere),
    directed: CASE WHEN c:{{claim-types symmetric}} THEN coalesce(c.directed, false) END,
    type: type(c), from: a.id, fromType: a.type,
    to: CASE WHEN b:Attribute THEN null ELSE b.id END, toType: b.type,
    property: b.property, value: b.value,
    fromName: CASE WHEN $titles THEN coalesce(a.labelDe, a.title, {{at a.name}}) END,
    toName: CASE WHEN $titles AND NOT b:Attribute THEN coalesce(b.labelDe, {{at b.name}}) END,
    sourceTitle: CASE WHEN $titles THEN head(COLLECT { MATCH (s:Entity {id: c.source}) RETURN s.title }) END
  } AS each
} AS page
