// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a revision the moment at which it becomes visible, with everything in it at once: later than every moment that
// was given out or promised. The lock on the moments is held until the commit, which follows.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
MATCH (moments:Ledger {id: 'moments'})
SET moments.locked = true
WITH ledger, moments
SET moments.last = CASE WHEN $now > moments.last THEN $now ELSE moments.last + duration({microseconds: 1}) END
WITH ledger, moments, CASE WHEN $number > ledger.high THEN $number ELSE ledger.high END AS high
MATCH (revision:Revision {number: $number, visibleAt: $never})
WHERE revision.abandoned IS NULL
SET ledger.high = high, revision.high = high, revision.visibleAt = moments.last
RETURN revision.visibleAt AS visibleAt
