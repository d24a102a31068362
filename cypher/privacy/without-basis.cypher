// SPDX-License-Identifier: GPL-3.0-or-later
// People of whose bases the last one ended before a day. Who is restricted is kept until that ends.
CALL () {
  MATCH (basis:Basis)
  WHERE basis.until < $day
  RETURN basis
  UNION
  MATCH (basis:Basis)
  WHERE basis.withdrawn < $day
  RETURN basis
}
MATCH (person:Entity)-[:HAS_BASIS]->(basis)
WITH DISTINCT person
WHERE person.membersUntil < $day AND person.restrictedSince IS NULL
WITH person, COLLECT {
  MATCH (person)-[:MERGED_INTO*0..10]-(one:Person)-[:HAS_BASIS]->(each:Basis)
  RETURN CASE WHEN each.withdrawn IS NULL OR each.until < each.withdrawn THEN each.until ELSE each.withdrawn END
} AS ends
WHERE all(end IN ends WHERE end < $day)
RETURN person.id AS person, person.name AS name, reduce(last = head(ends), end IN ends | CASE WHEN end > last THEN end ELSE last END) AS ended
ORDER BY person
LIMIT 10000
