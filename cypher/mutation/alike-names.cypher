// SPDX-License-Identifier: GPL-3.0-or-later
// Who has one of these names, spelt as simply as can be: the first few of each.
UNWIND $names AS name
CALL (name) {
  MATCH (n:Actor {alikeName: name})
  WHERE {{present n}}
  RETURN n
  LIMIT 5
}
RETURN name AS asked, n.id AS id, n.name AS name, n.type AS type
ORDER BY id
