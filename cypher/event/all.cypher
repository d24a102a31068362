// SPDX-License-Identifier: GPL-3.0-or-later
// All events that can have begun between two days, the latest first.
MATCH (node:Event)
WHERE present(node) AND (args.from IS NULL OR then(node).startUpper >= args.from) AND (args.to IS NULL OR then(node).startLower <= args.to)
RETURN {node: node, keys: [-duration.inDays(date('1970-01-01'), then(node).startLower).days, node.id]} AS row
