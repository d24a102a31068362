// SPDX-License-Identifier: GPL-3.0-or-later
// The free texts about what is no person, in pages: descriptions and titles with the entity, notes and locators with the claim.
MATCH (entity:Entity)
WHERE entity.id > $after AND NOT entity:Person
WITH entity
ORDER BY entity.id
LIMIT 1000
RETURN entity.id AS id, [text IN [entity.description, CASE WHEN entity:Source THEN entity.title END] WHERE text IS NOT NULL] AS texts,
  COLLECT {
    MATCH (entity)-[c:{{claim-types}}]->()
    WHERE (c.note IS NOT NULL OR c.locator IS NOT NULL) AND c.retracted = 9223372036854775807
    RETURN {claim: c.id, texts: [text IN [c.note, c.locator] WHERE text IS NOT NULL]}
  } AS claims
ORDER BY id
