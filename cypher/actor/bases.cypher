// SPDX-License-Identifier: GPL-3.0-or-later
// Why a person, and whoever is one with it, is known: for who answers for that.
MATCH (owner)-[:MERGED_INTO*0..10]-(:Person)-[:HAS_BASIS]->(basis:Basis)
WHERE {{for-stewards basis}}
WITH DISTINCT basis
RETURN basis AS row
ORDER BY basis.since, basis.id
