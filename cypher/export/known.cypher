// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that the snapshot knows by some ids, or those that they were merged into.
UNWIND $only.ids AS id
MATCH (named:Entity {id: id})
MATCH {{merged named AS n}}
WHERE {{present n}}
RETURN id AS asked, n.id AS id, n.type AS type
