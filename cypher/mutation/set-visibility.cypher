// SPDX-License-Identifier: GPL-3.0-or-later
// Says of people and of all claims about them until when they may be seen; a claim about two only while both may. A claim
// that the revision did not touch stays as it is where that is the same.
UNWIND $rows AS row
MATCH (person:Entity {id: row.id})
SET person.publicUntil = row.publicUntil, person.membersUntil = row.membersUntil
WITH person, row
CALL (person, row) {
  WITH person, row
  WHERE row.changed
  MATCH (revision:Revision {number: row.revision})
  MERGE (revision)-[:TURNED]->(person)
}
MATCH (person)-[c:{{claim-types}}]-()
WITH c, startNode(c) AS one, endNode(c) AS other
WITH c,
  CASE WHEN other.publicUntil IS NULL OR one.publicUntil < other.publicUntil THEN one.publicUntil ELSE other.publicUntil END AS publicUntil,
  CASE WHEN other.membersUntil IS NULL OR one.membersUntil < other.membersUntil THEN one.membersUntil ELSE other.membersUntil END AS membersUntil
WHERE coalesce(c.publicUntil <> publicUntil, c.publicUntil IS NOT NULL OR publicUntil IS NOT NULL)
  OR coalesce(c.membersUntil <> membersUntil, c.membersUntil IS NOT NULL OR membersUntil IS NOT NULL)
SET c.publicUntil = publicUntil, c.membersUntil = membersUntil
