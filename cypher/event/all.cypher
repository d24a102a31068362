// SPDX-License-Identifier: GPL-3.0-or-later
// All events that can have run on one of some days, the latest first.
MATCH (node:Event)
WHERE {{present node}} AND (args.from IS NULL OR coalesce({{at node.endUpper}}, {{at node.startUpper}}) >= args.from) AND (args.to IS NULL OR {{at node.startLower}} <= args.to)
RETURN {node: node, keys: [-duration.inDays(date('1970-01-01'), {{at node.startLower}}).days, node.id]} AS row
