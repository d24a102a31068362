// SPDX-License-Identifier: GPL-3.0-or-later
// How actors, given as a list, spread over each dimension asked for.
UNWIND args.by AS dimension
CALL (owner, args, dimension) {
  CALL (owner, args, dimension) {
    UNWIND CASE dimension WHEN 'TYPE' THEN owner ELSE [] END AS actor
    RETURN actor, args.types[actor.type] AS value, null AS node
    UNION ALL
    UNWIND CASE dimension WHEN 'STATE' THEN owner ELSE [] END AS actor
    RETURN actor, actor.state AS value, null AS node
    UNION ALL
    UNWIND CASE dimension WHEN 'TOPIC' THEN owner ELSE [] END AS actor
    MATCH (actor)-[c:WORKS_ON]->(own:Topic)
    WHERE holds(c)
    MATCH (own)-[steps:BROADER*0..12]->(node:Topic)
    WHERE all(step IN steps WHERE holds(step))
    RETURN actor, node.id AS value, node
    UNION ALL
    UNWIND CASE dimension WHEN 'PROGRAM' THEN owner ELSE [] END AS actor
    MATCH (actor)-[c:PARTICIPATES_IN]->(node:Program)
    WHERE holds(c)
    RETURN actor, node.id AS value, node
    UNION ALL
    UNWIND CASE dimension WHEN 'ALLIANCE' THEN owner ELSE [] END AS actor
    MATCH (actor)-[c:PARTICIPATES_IN]->(node:LocalAlliance)
    WHERE holds(c)
    RETURN actor, node.id AS value, node
    UNION ALL
    UNWIND CASE dimension WHEN 'STATUS' THEN owner ELSE [] END AS actor
    MATCH (actor)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-()
    WHERE holds(c)
    RETURN actor, c.status AS value, null AS node
    UNION ALL
    UNWIND CASE dimension WHEN 'YEAR' THEN owner ELSE [] END AS actor
    MATCH (actor)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH]-()
    WHERE holds(c) AND c.validFromLower.year = c.validFromUpper.year
    RETURN actor, toString(c.validFromLower.year) AS value, null AS node
  }
  WITH value, node, actor
  WHERE value IS NOT NULL
  WITH value, node, collect(DISTINCT actor) AS actors
  ORDER BY size(actors) DESC, value
  RETURN collect({value: value, node: node, count: size(actors), actors: actors}) AS buckets
}
CALL (buckets) {
  UNWIND buckets AS bucket
  UNWIND bucket.actors AS actor
  RETURN count(DISTINCT actor) AS placed
}
RETURN {
  dimension: dimension,
  total: size(owner),
  missing: size(owner) - placed,
  bucketCount: size(buckets),
  buckets: buckets[0..args.first]
} AS row
