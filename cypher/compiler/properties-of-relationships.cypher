// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of relationships that a statement named by the ids of the database.
UNWIND $found AS id
MATCH ()-[c]->()
WHERE elementId(c) = id
RETURN id, properties(c) AS properties
