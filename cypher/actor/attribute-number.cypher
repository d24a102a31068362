// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a property as number, the preferred one first.
MATCH (owner)-[c:HAS_ATTRIBUTE]->(attribute:Attribute {property: args.property})
WHERE holds(c)
RETURN attribute.number AS row
ORDER BY c.rankOrder, c.sourceDay DESC, c.id
