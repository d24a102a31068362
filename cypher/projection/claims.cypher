// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the claims of a type, with what the image keeps of them.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  WITH $type AS type
  WHERE type = '{{T}}'
  MATCH (from:Entity)-[c:{{T}}]->(to)
  WHERE c.id > $after
  RETURN from, c, to
  ORDER BY c.id
  LIMIT $limit
  {{/each}}
}
RETURN from.id AS from, to.id AS to,
  c {.id, .recorded, .retracted, .validFromLower, .validFromUpper, .validToLower, .validToUpper, .status, .rankOrder,
    .stance, .kind, .role, .source, .sourceDay, .weight, .directed} AS properties,
  CASE WHEN to:Attribute THEN to {.property, .number, .value} END AS attribute
ORDER BY properties.id
