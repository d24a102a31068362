// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over the claims of a type up to a revision, which tell whether an image holds the same.
CALL () {
  {{#each-claim-type T except HAS_ATTRIBUTE: UNION ALL}}
  WITH $type AS type
  WHERE type = '{{T}}'
  MATCH (:Entity)-[c:{{T}}]->()
  RETURN c
  {{/each}}
  UNION ALL
  WITH $type AS type
  WHERE type = 'HAS_ATTRIBUTE'
  MATCH (:Entity)-[c:HAS_ATTRIBUTE]->(value)
  WHERE value.property IN ['population', 'location', 'synergyDecision']
  RETURN c
}
WITH c
WHERE c.recorded <= $revision AND NOT c.recorded IN $inFlight
WITH c, c.retracted <= $revision AND NOT c.retracted IN $inFlight AS gone
RETURN count(c) AS claims, sum(c.recorded) AS recorded,
  count(CASE WHEN gone THEN 1 END) AS gone, sum(CASE WHEN gone THEN c.retracted ELSE 0 END) AS retracted,
  sum(c.rankOrder) AS ranks, count(CASE WHEN c.status = 'ENDED' THEN 1 END) AS ended
