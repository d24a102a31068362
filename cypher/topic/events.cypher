// SPDX-License-Identifier: GPL-3.0-or-later
// The events at which a topic was treated, the latest first.
MATCH (owner)<-[c:WORKS_ON]-(node:Event)
WHERE {{holds c}}
WITH DISTINCT node
RETURN {node: node, keys: [-duration.inDays(date('1970-01-01'), {{at node.startLower}}).days, node.id]} AS row
