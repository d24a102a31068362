// SPDX-License-Identifier: GPL-3.0-or-later
// What entities were called: topics by their labels, all others by their names.
UNWIND $args.ids AS id
MATCH (n:Entity {id: id})
WHERE {{seen n}}
WITH n, {{at n: labelDe, labelEn, name}} AS shown
RETURN n.id AS id, coalesce(shown.labelDe, shown.labelEn, shown.name) AS german,
  coalesce(shown.labelEn, shown.labelDe, shown.name) AS english
