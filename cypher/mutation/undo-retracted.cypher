// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the claims that a revision took back, from an id on; those that came or go with it are passed over.
// The source tells their day, unless the revision changed that: what is undone rests on the day from before.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH (from)-[c:{{T}}]->(to)
  WHERE c.retracted = $number AND c.id > $after
  WITH from, c, to
  ORDER BY c.retracted, c.id
  LIMIT $most
  RETURN from, c, to
  {{/each}}
}
WITH from, c, to
ORDER BY c.id
LIMIT $most
OPTIONAL MATCH (source:Source {id: c.source})
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, {{known c}} AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute,
  c.recorded = $number OR from.recorded = $number OR coalesce(to.recorded, 0) = $number AS passed,
  CASE
    WHEN NOT EXISTS {
      MATCH (:Revision {number: $number})-[changed:CHANGED]->(source)
      WHERE changed.field IN ['dateLower', 'dateUpper', 'retrievedAt']
    } THEN properties(source)
  END AS dated,
  [gone IN [from, to, source] WHERE gone.retracted < 9223372036854775807 | gone.id] AS gone
