// SPDX-License-Identifier: GPL-3.0-or-later
// All topics, or only those at the top of the tree.
MATCH (node:Topic)
WHERE {{present node}} AND (NOT args.onlyTop OR NOT EXISTS { MATCH (node)-[c:BROADER]->(:Topic) WHERE {{holds c}} })
RETURN {node: node, keys: [{{at node.sortName}}, node.id]} AS row
