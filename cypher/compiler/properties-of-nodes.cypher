// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of nodes that a statement named by the ids of the database.
UNWIND $found AS id
MATCH (n)
WHERE elementId(n) = id
RETURN id, n{.*, location: null} AS properties
