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
  UNWIND $only.ids AS id
  MATCH (n:Entity {id: id})
  RETURN n
}
WITH collect(n) AS looked
RETURN last(looked).id AS last, size(looked) AS looked, COLLECT {
  UNWIND looked AS n
  WITH n
  WHERE {{present n}} AND (size($only.types) = 0 OR n:Topic OR n:Source OR n.type IN $only.types)
  WITH n, CASE WHEN size($only.states) > 0 AND n:Actor THEN {{at n.state}} ELSE n.state END AS stateOfN
  WHERE (size($only.states) = 0 OR coalesce(stateOfN, '') IN $only.statesOrNone)
    AND (size($only.topics) = 0 OR n:Topic OR n:Source OR EXISTS {
      MATCH (n)-[t:WORKS_ON]->(topic:Topic)
      WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
    })
    AND (NOT $tied OR n:Topic OR n:Source OR stateOfN IN $only.states AND NOT $claimed OR EXISTS {
      MATCH (n)-[c:{{claim-types from-actors}}]-(m:Entity)
      WHERE {{known c}} AND {{present m}} AND (NOT $dated OR {{holds c}})
        AND (size($only.relations) = 0 OR type(c) IN $only.relations)
        AND (size($only.statuses) = 0 OR c.status IN $only.statuses)
        AND (size($only.kinds) = 0 OR c.kind IS NULL AND size($only.strictly) = 0 OR c.kind IN $only.kinds)
        AND (size($only.roles) = 0 OR NOT c:{{claim-types with-roles}} AND size($only.strictly) = 0 OR c.role IN $only.roles)
        AND (size($only.sources) = 0 OR c.source IN $only.sources)
        AND {{exported c}}
        AND (size($only.types) = 0 OR m:Topic OR m.type IN $only.types)
        AND (size($only.topics) = 0 OR m:Topic OR EXISTS {
          MATCH (m)-[t:WORKS_ON]->(topic:Topic)
          WHERE topic.id IN $only.topics AND {{known t}} AND (NOT $dated OR {{holds t}})
        })
      WITH stateOfN, CASE WHEN size($only.states) > 0 AND m:Actor THEN {{at m.state}} ELSE m.state END AS stateOfM
      WHERE size($only.states) = 0 OR stateOfM IN $only.states OR stateOfM IS NULL AND stateOfN IN $only.states
      RETURN 1 AS one
    })
  RETURN n {
    .id, .type, .name, .alternativeNames, .kind, .level, .ags, .ars, .state, .country, .latitude, .longitude,
    .labelDe, .labelEn, .publisher, .address, .retrievedAt, .licence,
    .baseName, .ownState, .ownCountry,
    names: COLLECT {
      MATCH (n)-[c:HAS_ATTRIBUTE]->(attribute:Attribute)
      WHERE attribute.property = 'name' AND {{known c}} AND (NOT $dated OR {{holds c}})
      RETURN attribute.value
    },
    locating: EXISTS {
      MATCH (n)-[c:LOCATED_IN]->()
      WHERE {{known c}} AND (NOT $dated OR {{holds c}})
    },
    formerIds: COLLECT {
      MATCH (n)(()<-[m:MERGED_INTO]-() WHERE {{known m}}){1,10}(former)
      WITH DISTINCT former.id AS id
      RETURN id
      ORDER BY id
    },
    stated: [each IN $only.properties | n[each]], date: n.dateText,
    keys: COLLECT {
      MATCH (n)-[k:HAS_KEY]->(key:ExternalKey)
      WHERE {{known k}}
      RETURN {scheme: key.scheme, value: key.value}
      ORDER BY key.key
    },
    broader: COLLECT {
      MATCH (n)-[c:BROADER]->(topic:Topic)
      WHERE {{known c}} AND {{present topic}} AND c.rankOrder < 2 AND (NOT $dated OR {{holds c}})
      WITH DISTINCT topic.id AS id
      RETURN id
      ORDER BY id
    },
    claimed: CASE WHEN $past THEN COLLECT {
      MATCH (n)-[c:HAS_ATTRIBUTE]->(attribute:Attribute)
      WHERE {{known c}} AND c.rankOrder < 2 AND c.validFromLower <= $asOf AND c.validToUpper >= $asOf
        AND ($dated OR c.status <> 'ENDED')
      RETURN {property: attribute.property, value: attribute.value, number: attribute.number}
      ORDER BY {{preferred c}}
    } ELSE [] END,
    past: $past,
    changed: CASE WHEN $past THEN COLLECT {
      MATCH (r:Revision)-[change:CHANGED]->(n)
      WHERE r.number > $revision OR r.number IN $inFlight
      RETURN {field: change.field, before: change.before}
      ORDER BY r.visibleAt, r.number
    } ELSE [] END,
    located: CASE WHEN $past THEN head(COLLECT {
      MATCH (n)-[c:LOCATED_IN]->(municipality:Municipality)
      WHERE {{known c}} AND c.rankOrder < 2 AND c.validFromLower <= $asOf AND c.validToUpper >= $asOf
        AND ($dated OR c.status <> 'ENDED')
      RETURN municipality {.latitude, .longitude, .country, state: head(COLLECT {
        MATCH (r:Revision)-[change:CHANGED]->(municipality)
        WHERE change.field = 'state' AND {{unseen r}}
        RETURN change.before
        ORDER BY r.visibleAt, r.number
      } + [municipality.state])}
      ORDER BY {{preferred c}}
    }) END
  } AS each
  ORDER BY n.id
} AS page
