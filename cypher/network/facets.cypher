// SPDX-License-Identifier: GPL-3.0-or-later
// How actors, given as a list, spread over each dimension asked for. Each actor is looked at once, by itself, so that
// what has to be held are counts; those without a value are counted under null.
UNWIND args.by AS dimension
CALL (owner, args, dimension) {
  CALL (owner, args, dimension) {
    UNWIND CASE dimension WHEN 'TYPE' THEN owner ELSE [] END AS actor
    RETURN [args.types[actor.type]] AS values
    UNION ALL
    UNWIND CASE dimension WHEN 'STATE' THEN owner ELSE [] END AS actor
    RETURN [{{at actor.state}}] AS values
    UNION ALL
    UNWIND CASE dimension WHEN 'TOPIC' THEN owner ELSE [] END AS actor
    CALL (actor) {
      MATCH (actor)-[c:WORKS_ON]->(own:Topic)
      WHERE {{holds c}}
      WITH DISTINCT own
      MATCH (own)-[steps:BROADER*0..12]->(node:Topic)
      WHERE all(step IN steps WHERE {{holds step}})
      RETURN collect(DISTINCT node.id) AS values
    }
    RETURN values
    UNION ALL
    UNWIND CASE dimension WHEN 'PROGRAM' THEN owner ELSE [] END AS actor
    CALL (actor) {
      MATCH (actor)-[c:PARTICIPATES_IN]->(node:Program)
      WHERE {{holds c}}
      RETURN collect(DISTINCT node.id) AS values
    }
    RETURN values
    UNION ALL
    UNWIND CASE dimension WHEN 'ALLIANCE' THEN owner ELSE [] END AS actor
    CALL (actor) {
      MATCH (actor)-[c:PARTICIPATES_IN]->(node:LocalAlliance)
      WHERE {{holds c}}
      RETURN collect(DISTINCT node.id) AS values
    }
    RETURN values
    UNION ALL
    UNWIND CASE dimension WHEN 'STATUS' THEN owner ELSE [] END AS actor
    CALL (actor) {
      MATCH (actor)-[c:{{claim-types between-actors}}]-()
      WHERE {{holds c}}
      RETURN collect(DISTINCT c.status) AS values
    }
    RETURN values
    UNION ALL
    UNWIND CASE dimension WHEN 'YEAR' THEN owner ELSE [] END AS actor
    CALL (actor) {
      MATCH (actor)-[c:{{claim-types between-actors}}]-()
      WHERE {{holds c}}
      WITH c.validFromLower.year AS year, c.validFromUpper.year AS latest
      WHERE year = latest AND year > 1
      RETURN collect(DISTINCT toString(year)) AS values
    }
    RETURN values
  }
  UNWIND CASE values WHEN [] THEN [null] ELSE values END AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  RETURN collect({value: value, count: count}) AS counted
}
WITH owner, args, dimension, [each IN counted WHERE each.value IS NOT NULL] AS buckets,
  head([each IN counted WHERE each.value IS NULL | each.count]) AS missing
RETURN {
  dimension: dimension,
  total: size(owner),
  missing: coalesce(missing, 0),
  bucketCount: size(buckets),
  buckets: [bucket IN buckets[0..args.first] |
    bucket {.*, node: CASE WHEN dimension IN ['TOPIC', 'PROGRAM', 'ALLIANCE'] THEN bucket.value END}]
} AS row
