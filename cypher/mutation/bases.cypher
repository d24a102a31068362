// SPDX-License-Identifier: GPL-3.0-or-later
// What follows for people from why they are known: of those with some ids, and of those who are one with them. A claim about
// a public office counts if its source can be read by everybody.
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (named)-[:MERGED_INTO*0..10]-(person:Person)
WITH DISTINCT person
RETURN person.id AS id, person.publicUntil AS publicUntil, person.membersUntil AS membersUntil,
  COLLECT {
    MATCH (person)-[:MERGED_INTO*0..10]-(one:Person)-[:HAS_BASIS]->(basis:Basis)
    RETURN DISTINCT basis {.kind, .audience, .until, .withdrawn}
  } AS bases,
  EXISTS {
    MATCH (person)-[:MERGED_INTO*0..10]-(one:Person)
    WHERE one.restrictedSince IS NOT NULL
  } AS restricted,
  EXISTS {
    MATCH (person)-[:MERGED_INTO*0..10]-(one:Person)-[c:AFFILIATED_WITH]->(:Entity)
    WHERE c.role IN $offices AND c.rankOrder < 2 AND c.retracted = $open
    MATCH (source:Entity {id: c.source})
    WHERE source.address IS NOT NULL
  } AS office
