// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a revision. The lock on the ledger, held until the commit, makes numbers and moments grow in the order in which
// writes are seen; a revision that is not visible yet takes no moment.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
SET ledger.last = ledger.last + 1
WITH ledger, CASE WHEN $now > ledger.visibleAt THEN $now ELSE ledger.visibleAt + duration({microseconds: 1}) END AS moment
SET ledger.visibleAt = CASE WHEN $visible THEN moment ELSE ledger.visibleAt END,
  ledger.high = CASE WHEN $visible THEN ledger.last ELSE ledger.high END
CREATE (revision:Revision)
SET revision = $properties,
  revision.number = ledger.last,
  revision.at = $now,
  revision.visibleAt = CASE WHEN $visible THEN moment ELSE $never END,
  revision.high = ledger.high
FOREACH (staged IN CASE WHEN $visible THEN [] ELSE [revision] END | SET staged:Staged)
WITH ledger, revision
RETURN revision.number AS number, ledger.last AS latest, revision.visibleAt AS visibleAt,
  COLLECT { MATCH (other:Staged {visibleAt: $never}) WHERE other.number <> revision.number RETURN other.number } AS inFlight
