// SPDX-License-Identifier: GPL-3.0-or-later
// The events that took place in a municipality, the latest first.
MATCH (owner)<-[c:LOCATED_IN]-(node:Event)
WHERE {{holds c}}
WITH DISTINCT node
RETURN {node: node, keys: [-duration.inDays(date("1970-01-01"), {{at node.startLower}}).days, node.id]} AS row
