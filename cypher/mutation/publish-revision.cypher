// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a revision that was under way visible, with everything in it at once.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
SET ledger.visibleAt = CASE WHEN $now > ledger.visibleAt THEN $now ELSE ledger.visibleAt + duration({microseconds: 1}) END
WITH ledger, CASE WHEN $number > ledger.high THEN $number ELSE ledger.high END AS high
MATCH (revision:Revision {number: $number, visibleAt: $never})
WHERE revision.abandoned IS NULL
SET ledger.high = high, revision.high = high, revision.visibleAt = ledger.visibleAt
RETURN revision.visibleAt AS visibleAt
