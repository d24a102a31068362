// SPDX-License-Identifier: GPL-3.0-or-later
// A basis with the person that it is about.
MATCH (basis:Basis {id: $id})<-[:HAS_BASIS]-(person:Person)
RETURN person.id AS person, basis.withdrawn AS withdrawn
