// SPDX-License-Identifier: GPL-3.0-or-later
// The next claims in the order of their type and id, or those of certain owners in the order of owner and id; and the
// last one looked at. A type is read from where $after says; one that is over, or not yet begun, from behind all ids.
CALL () {
  MATCH ()-[c:COLLABORATES_WITH]->()
  WHERE c.id > $after.COLLABORATES_WITH
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN]->()
  WHERE c.id > $after.PARTICIPATES_IN
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH]->()
  WHERE c.id > $after.AFFILIATED_WITH
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE]->()
  WHERE c.id > $after.HAS_ATTRIBUTE
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:WORKS_ON]->()
  WHERE c.id > $after.WORKS_ON
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:LOCATED_IN]->()
  WHERE c.id > $after.LOCATED_IN
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:PART_OF]->()
  WHERE c.id > $after.PART_OF
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  MATCH ()-[c:BROADER]->()
  WHERE c.id > $after.BROADER
  RETURN c, c.id AS place
  ORDER BY c.id
  LIMIT $size
  UNION ALL
  UNWIND $owners AS owner
  MATCH (a:Entity {id: owner})
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|HAS_ATTRIBUTE|WORKS_ON|LOCATED_IN|PART_OF|BROADER]->(b)
  WHERE (owner > $afterOwner OR c.id > $afterClaim) AND (b:Attribute OR b:Topic OR b.id IN $members)
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
  WHERE known(c) AND present(a) AND (b:Attribute OR present(b)) AND ($asOf IS NULL OR holds(c))
    AND (NOT $filtered OR CASE
      WHEN a:Topic OR a:Source THEN true
      WHEN NOT ($types IS NULL OR a.type IN $types) THEN false
      WHEN NOT ($states IS NULL OR a.state IS NULL OR a.state IN $states) THEN false
      WHEN NOT ($topics IS NULL OR EXISTS {
        MATCH (a)-[t:WORKS_ON]->(topic:Topic)
        WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
      }) THEN false
      WHEN b:Attribute THEN NOT $tied OR a.state IN $states AND NOT $claimed OR EXISTS {
        MATCH (a)-[o:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|WORKS_ON|LOCATED_IN|PART_OF]-(m:Entity)
        WHERE known(o) AND present(m) AND ($asOf IS NULL OR holds(o))
          AND ($relations IS NULL OR type(o) IN $relations)
          AND ($statuses IS NULL OR o.status IN $statuses)
          AND ($kinds IS NULL OR o.kind IS NULL OR o.kind IN $kinds)
          AND ($roles IS NULL OR NOT type(o) IN ['PARTICIPATES_IN', 'AFFILIATED_WITH'] OR o.role IN $roles)
          AND ($sources IS NULL OR o.source IN $sources)
          AND ($types IS NULL OR m:Topic OR m.type IN $types)
          AND ($states IS NULL OR m.state IS NULL OR m.state IN $states)
          AND ($states IS NULL OR a.state IN $states OR m.state IN $states)
          AND ($topics IS NULL OR m:Topic OR EXISTS {
            MATCH (m)-[t:WORKS_ON]->(topic:Topic)
            WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
          })
      }
      ELSE ($relations IS NULL OR type(c) IN $relations)
        AND ($statuses IS NULL OR c.status IN $statuses)
        AND ($kinds IS NULL OR c.kind IS NULL OR c.kind IN $kinds)
        AND ($roles IS NULL OR NOT type(c) IN ['PARTICIPATES_IN', 'AFFILIATED_WITH'] OR c.role IN $roles)
        AND ($sources IS NULL OR c.source IN $sources)
        AND ($types IS NULL OR b:Topic OR b.type IN $types)
        AND ($states IS NULL OR b.state IS NULL OR b.state IN $states)
        AND ($states IS NULL OR a.state IN $states OR b.state IN $states)
        AND ($topics IS NULL OR b:Topic OR EXISTS {
          MATCH (b)-[t:WORKS_ON]->(topic:Topic)
          WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
        })
    END)
  RETURN c {
    .id, .kind, .role, .stance, .status, .validFrom, .validTo, .rank, .source, .locator, .note, .corrects,
    .validFromLower, .validFromUpper, .validToLower, .validToUpper,
    type: type(c), from: a.id, fromName: a.name, fromType: a.type,
    to: CASE WHEN b:Attribute THEN null ELSE b.id END, toName: b.name, toType: b.type,
    property: b.property, value: b.value,
    sourceTitle: CASE WHEN $titles THEN head(COLLECT { MATCH (s:Entity {id: c.source}) RETURN s.title }) END
  } AS each
} AS page
