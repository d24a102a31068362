// SPDX-License-Identifier: GPL-3.0-or-later
// The claims that some revisions recorded or took back, with what the image keeps of them.
UNWIND $numbers AS number
CALL (number) {
  {{#each-claim-type T: UNION}}
  MATCH (from:Entity)-[c:{{T}} {recorded: number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from:Entity)-[c:{{T}} {retracted: number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  {{/each}}
}
WITH DISTINCT from, c, to
RETURN type(c) AS type, from.id AS from, to.id AS to,
  c {.id, .recorded, .retracted, .validFromLower, .validFromUpper, .validToLower, .validToUpper, .status, .rankOrder,
    .stance, .kind, .role, .source, .sourceDay, .weight, .directed} AS properties,
  CASE WHEN to:Attribute THEN to {.property, .number, .value} END AS attribute
