// SPDX-License-Identifier: GPL-3.0-or-later
// How actors (given as a list), claims, partnerships or events spread over each dimension asked for, and within it over a
// second one. Each is looked at once, by itself; those without a value are counted under null.
CALL (owner, args) {
  WITH owner, args
  WHERE args.count = 'ACTORS'
  UNWIND owner AS n
  RETURN [n] AS nodes, [n] AS tied, null AS claims, null AS event
  UNION ALL
  WITH args
  WHERE args.count = 'CLAIMS'
  MATCH (a:Entity)
  CALL (a, args) {
    MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]->(b:Entity)
    WHERE type(c) IN args.relations AND {{holds c}} AND {{sure c}} AND {{chosen c}} AND {{admitted a}} AND {{admitted b}}
    RETURN b, c
  }
  RETURN [a, b] AS nodes, [] AS tied, [c] AS claims, null AS event
  UNION ALL
  WITH args
  WHERE args.count = 'PARTNERSHIPS'
  MATCH (a:Actor)
  CALL (a, args) {
    MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b:Actor)
    WHERE a.id < b.id AND type(c) IN args.relations AND {{holds c}} AND {{sure c}} AND {{chosen c}} AND {{admitted a}} AND {{admitted b}}
    RETURN b, collect(c) AS claims
  }
  RETURN [a, b] AS nodes, [] AS tied, claims, null AS event
  UNION ALL
  WITH args
  WHERE args.count = 'EVENTS'
  MATCH (e:Event)
  WHERE {{present e}} AND {{admitted e}}
  RETURN [e] AS nodes, [e] AS tied, null AS claims, e AS event
}
CALL (nodes, tied, claims, event, args) {
  CALL (tied, claims, args) {
    UNWIND tied AS n
    MATCH (n)-[c:{{claim-types between-actors}}]-()
    WHERE {{holds c}}
    RETURN collect(c) AS own
  }
  CALL (nodes) {
    UNWIND nodes AS n
    OPTIONAL MATCH (n)-[c:LOCATED_IN]->(town:Municipality)
    WHERE {{holds c}}
    RETURN collect(DISTINCT n) + collect(DISTINCT town) AS places
  }
  WITH nodes, event, args, places, coalesce(claims, own) AS counted
  UNWIND args.dimensions AS dimension
  CALL (nodes, event, args, places, counted, dimension) {
    UNWIND CASE dimension WHEN 'TYPE' THEN nodes ELSE [] END AS n
    RETURN args.typeNames[n.type] AS value
    UNION
    UNWIND CASE dimension WHEN 'STATE' THEN CASE WHEN event IS NULL THEN nodes ELSE places END ELSE [] END AS n
    RETURN {{at n.state}} AS value
    UNION
    UNWIND CASE dimension WHEN 'DISTRICT' THEN places ELSE [] END AS place
    CALL (place) {
      MATCH (place)-[steps:PART_OF*0..8]->(district:Municipality {level: 'DISTRICT'})
      WHERE all(step IN steps WHERE {{holds step}})
      RETURN district
      UNION
      MATCH (district:Municipality {ags: left(place.ags, 5)})
      WHERE district.level = 'DISTRICT' AND {{present district}}
      RETURN district
    }
    RETURN district.id AS value
    UNION
    UNWIND CASE dimension WHEN 'TOPIC' THEN nodes ELSE [] END AS n
    MATCH (n)-[c:WORKS_ON]->(own:Topic)
    WHERE {{holds c}}
    MATCH (own)-[steps:BROADER*0..12]->(node:Topic)
    WHERE all(step IN steps WHERE {{holds step}})
    RETURN node.id AS value
    UNION
    UNWIND CASE WHEN dimension IN ['PROGRAM', 'ALLIANCE'] THEN nodes ELSE [] END AS n
    MATCH (n)-[c:PARTICIPATES_IN]->(node:Actor)
    WHERE {{holds c}} AND node.type = CASE dimension WHEN 'PROGRAM' THEN 'Program' ELSE 'LocalAlliance' END
    RETURN node.id AS value
    UNION
    UNWIND CASE WHEN dimension IN ['STATUS', 'KIND', 'ROLE'] THEN counted ELSE [] END AS c
    RETURN CASE dimension WHEN 'STATUS' THEN c.status WHEN 'KIND' THEN c.kind ELSE c.role END AS value
    UNION
    UNWIND CASE WHEN dimension = 'YEAR' AND event IS NULL THEN counted ELSE [] END AS c
    RETURN CASE WHEN c.validFromLower.year = c.validFromUpper.year THEN toString(c.validFromLower.year) END AS value
    UNION
    UNWIND CASE WHEN dimension = 'YEAR' AND event IS NOT NULL THEN [event] ELSE [] END AS e
    RETURN CASE WHEN e.startLower.year = e.startUpper.year THEN toString(e.startLower.year) END AS value
    UNION
    // Who has no value at all is still there to be counted.
    RETURN null AS value
  }
  WITH dimension, collect(value) AS values
  RETURN collect({dimension: dimension, values: CASE values WHEN [] THEN [null] ELSE values END}) AS spread
}
WITH args, [each IN spread WHERE each.dimension IN args.by] AS spread,
  CASE WHEN args.with IS NULL THEN [] ELSE head([each IN spread WHERE each.dimension = args.with]).values END AS others
UNWIND spread AS each
UNWIND [{total: true}] + [value IN each.values | {value: value}] AS main
UNWIND [{total: true}] + [other IN CASE WHEN main.total THEN [] ELSE others END | {value: other}] AS second
WITH args, each.dimension AS dimension, main.total AS total, main.value AS value, second.total AS whole,
  second.value AS other, count(*) AS count
ORDER BY count DESC, other
WITH args, dimension, total, value, sum(CASE WHEN whole THEN count ELSE 0 END) AS count,
  sum(CASE WHEN whole IS NULL AND other IS NULL THEN count ELSE 0 END) AS missing,
  collect(CASE WHEN whole IS NULL AND other IS NOT NULL THEN {
    dimension: args.with, value: other, count: count, missing: 0, buckets: [],
    node: CASE WHEN args.with IN ['TOPIC', 'PROGRAM', 'ALLIANCE', 'DISTRICT'] THEN other END
  } END) AS buckets
ORDER BY count DESC, value
WITH args, dimension, sum(CASE WHEN total THEN count ELSE 0 END) AS total,
  sum(CASE WHEN total IS NULL AND value IS NULL THEN count ELSE 0 END) AS missing,
  collect(CASE WHEN value IS NOT NULL THEN {
    dimension: dimension, value: value, count: count, missing: missing, buckets: buckets[0..args.first],
    node: CASE WHEN dimension IN ['TOPIC', 'PROGRAM', 'ALLIANCE', 'DISTRICT'] THEN value END
  } END) AS buckets
RETURN {
  dimension: dimension, total: total, missing: missing, bucketCount: size(buckets), buckets: buckets[0..args.first]
} AS row
