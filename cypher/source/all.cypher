// SPDX-License-Identifier: GPL-3.0-or-later
// All sources.
MATCH (node:Source)
WHERE {{present node}}
RETURN {node: node, keys: [{{at node.sortName}}, node.id]} AS row
