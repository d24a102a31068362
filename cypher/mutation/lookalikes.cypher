// SPDX-License-Identifier: GPL-3.0-or-later
// What is called alike.
CALL db.index.fulltext.queryNodes('search', $text, {limit: 50}) YIELD node
WHERE {{present node}} AND (size($types) = 0 OR node.type IN $types)
RETURN node.id AS id, node.name AS name, node.alternativeNames AS others, node.type AS type
