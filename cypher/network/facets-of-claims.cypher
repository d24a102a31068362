// SPDX-License-Identifier: GPL-3.0-or-later
// How actors, given as a list, spread over the status and over the first year of what they do: both are told by the same
// claims, which are looked at once. Those without a value are counted under null.
CALL (owner) {
  UNWIND owner AS actor
  CALL (actor) {
    MATCH (actor)-[c:{{claim-types between-actors}}]-()
    WHERE {{holds c}}
    WITH c.status AS status, c.validFromLower.year AS year, c.validFromUpper.year AS latest
    RETURN collect(DISTINCT status) AS statuses,
      collect(DISTINCT CASE WHEN year = latest AND year > 1 THEN toString(year) END) AS years
  }
  UNWIND [status IN CASE statuses WHEN [] THEN [null] ELSE statuses END | {dimension: 'STATUS', value: status}]
    + [year IN CASE years WHEN [] THEN [null] ELSE years END | {dimension: 'YEAR', value: year}] AS each
  WITH each.dimension AS dimension, each.value AS value, count(*) AS count
  ORDER BY count DESC, value
  RETURN collect({dimension: dimension, value: value, count: count}) AS counted
}
UNWIND args.by AS dimension
WITH owner, args, dimension, [each IN counted WHERE each.dimension = dimension AND each.value IS NOT NULL] AS buckets,
  head([each IN counted WHERE each.dimension = dimension AND each.value IS NULL | each.count]) AS missing
RETURN {
  dimension: dimension,
  total: size(owner),
  missing: coalesce(missing, 0),
  bucketCount: size(buckets),
  buckets: [bucket IN buckets[0..args.first] | bucket {.value, .count, node: null}]
} AS row
