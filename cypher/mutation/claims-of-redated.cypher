// SPDX-License-Identifier: GPL-3.0-or-later
// The standing claims that rest on sources, with what tells their day: the sources, and when they were recorded.
UNWIND $sources AS id
MATCH (source:Source {id: id})
CALL (source) {
  {{#each-claim-type T: UNION ALL}}
  MATCH (from)-[c:{{T}} {source: source.id}]->(to)
  WHERE {{known c}}
  RETURN from, c, to
  {{/each}}
}
MATCH (revision:Revision {number: c.recorded})
RETURN type(c) AS type, from.id AS from, to.id AS to, properties(c) AS properties, true AS known,
  CASE WHEN to:Attribute THEN properties(to) END AS attribute, properties(source) AS dated, revision.at AS at
LIMIT $most
