// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is kept about people, whatever was taken back of it.
UNWIND $ids AS id
MATCH (person:Entity {id: id})
RETURN properties(person) AS person,
  COLLECT {
    MATCH (person)-[owns:HAS_KEY]->(key:ExternalKey)
    RETURN {scheme: key.scheme, value: key.value, recorded: owns.recorded, retracted: owns.retracted}
  } AS keys,
  COLLECT {
    MATCH (person)-[claim:HAS_ATTRIBUTE]->(value:Attribute)
    RETURN {property: value.property, value: value.value, claim: properties(claim)}
  } AS values,
  COLLECT {
    MATCH (person)-[claim:{{claim-types}}]-(other:Entity)
    RETURN {type: type(claim), other: other.id, name: other.name, claim: properties(claim)}
  } AS claims,
  COLLECT { MATCH (person)-[:HAS_BASIS]->(basis:Basis) RETURN properties(basis) } AS bases,
  COLLECT { MATCH (person)--(revision:Revision) RETURN revision.number } AS revisions
