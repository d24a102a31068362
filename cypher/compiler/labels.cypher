// SPDX-License-Identifier: GPL-3.0-or-later
// What entities are called: topics by their labels, all others by their names.
UNWIND $args.ids AS id
MATCH (n:Entity {id: id})
WHERE {{seen n}}
RETURN n.id AS id, coalesce(n.labelDe, n.labelEn, n.name) AS german, coalesce(n.labelEn, n.labelDe, n.name) AS english
