// SPDX-License-Identifier: GPL-3.0-or-later
// Takes people out of the graph, as if they had never been there: with their values, keys, bases and claims.
UNWIND $ids AS id
MATCH (person:Entity {id: id})
CALL (person) {
  MATCH (person)-[:HAS_ATTRIBUTE]->(value:Attribute)
  DETACH DELETE value
}
CALL (person) {
  MATCH (person)-[:HAS_BASIS]->(basis:Basis)
  DETACH DELETE basis
}
CALL (person) {
  MATCH (person)-[:HAS_KEY]->(key:ExternalKey)
  WHERE NOT EXISTS { MATCH (key)<-[:HAS_KEY]-(other) WHERE other <> person }
  DETACH DELETE key
}
DETACH DELETE person
