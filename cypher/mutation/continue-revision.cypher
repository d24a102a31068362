// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the ledger's lock for one more part of a revision that is under way.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
MATCH (revision:Revision {number: $number, visibleAt: $never})
WHERE revision.abandoned IS NULL
SET revision.aliveAt = $now
WITH ledger, revision
RETURN revision.number AS number, ledger.last AS latest,
  COLLECT { MATCH (other:Staged {visibleAt: $never}) WHERE other.number <> $number RETURN other.number } AS inFlight
