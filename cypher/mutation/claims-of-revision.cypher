// SPDX-License-Identifier: GPL-3.0-or-later
// Every claim that a revision recorded or took back.
CALL () {
  {{#each-claim-type T: UNION}}
  MATCH (from)-[c:{{T}} {recorded: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  UNION
  MATCH (from)-[c:{{T}} {retracted: $number}]->(to)
  WHERE c.id > ''
  RETURN from, c, to
  {{/each}}
}
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, {{known c}} AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
ORDER BY properties.id
