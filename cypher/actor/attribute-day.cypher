// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a property as imprecise dates, the preferred one first.
MATCH (owner)-[c:HAS_ATTRIBUTE]->(attribute:Attribute {property: args.property})
WHERE {{holds c}}
RETURN {text: attribute.value, earliest: attribute.lower, latest: attribute.upper} AS row
ORDER BY {{preferred c}}
