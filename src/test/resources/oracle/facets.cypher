// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle of facets, which the product counts in memory: how actors (given as a list), claims, partnerships or events
// spread over each dimension asked for, and within it over a second one. Each is looked at once, by itself; those without a value are counted under null.
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
{{include spread}}
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
WITH collect({
  dimension: dimension, total: total, missing: missing, bucketCount: size(buckets), buckets: buckets[0..args.first]
}) AS facets
UNWIND args.by AS dimension
RETURN coalesce(
  head([facet IN facets WHERE facet.dimension = dimension]),
  {dimension: dimension, total: 0, missing: 0, bucketCount: 0, buckets: []}
) AS row
