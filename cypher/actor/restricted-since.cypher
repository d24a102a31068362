// SPDX-License-Identifier: GPL-3.0-or-later
// Since when what is known of a person, and of whoever is one with it, is restricted: for who answers for that.
MATCH (owner)-[:MERGED_INTO*0..10]-(one:Person)
WHERE one.restrictedSince IS NOT NULL AND {{for-stewards one}}
RETURN one.restrictedSince AS row
ORDER BY row
LIMIT 1
