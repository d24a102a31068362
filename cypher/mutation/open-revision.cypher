// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a revision. The lock on the ledger, held until the commit, makes numbers grow in the order in which writes are
// seen. It takes its moment when it is published.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
SET ledger.last = ledger.last + 1
CREATE (revision:Revision)
SET revision = $properties,
  revision.number = ledger.last,
  revision.at = $now,
  revision.visibleAt = $never
FOREACH (each IN CASE WHEN $staged THEN [revision] ELSE [] END | SET each:Staged)
WITH ledger, revision
RETURN revision.number AS number, ledger.last AS latest,
  COLLECT { MATCH (other:Staged {visibleAt: $never}) WHERE other.number <> revision.number RETURN other.number } AS inFlight
