// SPDX-License-Identifier: GPL-3.0-or-later
// The next entities in the order of their ids, or those with certain ids, with all they show of themselves; and the
// last one looked at. What is claimed of a past time is given too, the preferred first.
CALL () {
  MATCH (n:Entity)
  WHERE n.id > $after AND n.id < $before
  RETURN n
  ORDER BY n.id
  LIMIT $size
  UNION ALL
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n
}
WITH collect(n) AS looked
RETURN last(looked).id AS last, size(looked) AS looked, COLLECT {
  UNWIND looked AS n
  WITH n
  WHERE present(n)
    AND ($types IS NULL OR n:Topic OR n:Source OR n.type IN $types)
    AND ($states IS NULL OR n.state IS NULL OR n.state IN $states)
    AND ($topics IS NULL OR n:Topic OR n:Source OR EXISTS {
      MATCH (n)-[t:WORKS_ON]->(topic:Topic)
      WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
    })
    AND (NOT $tied OR n:Topic OR n:Source OR n.state IN $states AND NOT $claimed OR EXISTS {
      MATCH (n)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|WORKS_ON|LOCATED_IN|PART_OF]-(m:Entity)
      WHERE known(c) AND present(m) AND ($asOf IS NULL OR holds(c))
        AND ($relations IS NULL OR type(c) IN $relations)
        AND ($statuses IS NULL OR c.status IN $statuses)
        AND ($kinds IS NULL OR c.kind IS NULL OR c.kind IN $kinds)
        AND ($roles IS NULL OR NOT type(c) IN ['PARTICIPATES_IN', 'AFFILIATED_WITH'] OR c.role IN $roles)
        AND ($sources IS NULL OR c.source IN $sources)
        AND ($types IS NULL OR m:Topic OR m.type IN $types)
        AND ($states IS NULL OR m.state IS NULL OR m.state IN $states)
        AND ($states IS NULL OR n.state IN $states OR m.state IN $states)
        AND ($topics IS NULL OR m:Topic OR EXISTS {
          MATCH (m)-[t:WORKS_ON]->(topic:Topic)
          WHERE topic.id IN $topics AND known(t) AND ($asOf IS NULL OR holds(t))
        })
    })
  RETURN n {
    .id, .type, .name, .alternativeNames, .kind, .level, .ags, .ars, .state, .country, .latitude, .longitude,
    .description, .population, .area, .founded, .dissolved, .legalForm, .title, .labelDe, .labelEn,
    .participantCount, .publisher, .address, .retrievedAt, .licence,
    .baseName, .ownState, .ownCountry,
    start: n.startText, end: n.endText, date: n.dateText,
    keys: COLLECT {
      MATCH (n)-[k:HAS_KEY]->(key:ExternalKey)
      WHERE known(k)
      RETURN {scheme: key.scheme, value: key.value}
      ORDER BY key.key
    },
    broader: COLLECT {
      MATCH (n)-[c:BROADER]->(topic:Topic)
      WHERE known(c) AND present(topic) AND c.rankOrder < 2 AND ($asOf IS NULL OR holds(c))
      WITH DISTINCT topic.id AS id
      RETURN id
      ORDER BY id
    },
    claimed: CASE WHEN $past THEN COLLECT {
      MATCH (n)-[c:HAS_ATTRIBUTE]->(attribute:Attribute)
      WHERE known(c) AND c.rankOrder < 2 AND c.validFromLower <= $day AND c.validToUpper >= $day
      RETURN {property: attribute.property, value: attribute.value, number: attribute.number}
      ORDER BY c.rankOrder, c.sourceDay DESC, c.id
    } ELSE [] END,
    past: $past,
    changed: CASE WHEN $past THEN COLLECT {
      MATCH (r:Revision)-[change:CHANGED]->(n)
      WHERE r.number > $revision OR r.number IN $inFlight
      RETURN {field: change.field, before: change.before}
      ORDER BY r.visibleAt, r.number
    } ELSE [] END,
    place: n.place,
    located: CASE WHEN $past THEN head(COLLECT {
      MATCH (n)-[c:LOCATED_IN]->(municipality:Municipality)
      WHERE known(c) AND c.rankOrder < 2 AND c.validFromLower <= $day AND c.validToUpper >= $day
      RETURN municipality {.latitude, .longitude, .state, .country}
      ORDER BY c.rankOrder, c.sourceDay DESC, c.id
    }) END
  } AS each
  ORDER BY n.id
} AS page
