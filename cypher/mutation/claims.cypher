// SPDX-License-Identifier: GPL-3.0-or-later
// Claims as they stand, retracted ones too. All ids are sought at once in the index of each type.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH (from)-[c:{{T}}]->(to)
  WHERE c.id IN $ids {{and-seen c}}
  RETURN from, c, to
  {{/each}}
}
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, {{known c}} AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute
