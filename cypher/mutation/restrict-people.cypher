// SPDX-License-Identifier: GPL-3.0-or-later
// Restricts what is known of people, or ends that, of all who are one with them.
UNWIND $rows AS row
MATCH (named:Entity {id: row.person})-[:MERGED_INTO*0..10]-(person:Person)
WITH DISTINCT person, row
SET person.restrictedSince = row.day
