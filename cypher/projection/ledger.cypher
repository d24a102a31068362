// SPDX-License-Identifier: GPL-3.0-or-later
// What tells the state of this database from every other: the store, how often the graph was changed outside the revisions,
// and when the revision with a number became visible.
CALL db.info() YIELD id
RETURN id AS store,
  coalesce(head(COLLECT { MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.generation }), 0) AS generation,
  head(COLLECT { MATCH (revision:Revision {number: $number}) RETURN toString(revision.visibleAt) }) AS newest
