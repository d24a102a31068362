// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers until which day entities show what holds: what is still under way may have looked at the day it began.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger, COLLECT { MATCH (revision:Staged {visibleAt: $never}) RETURN date(revision.at) } AS begun
WITH ledger, reduce(day = $today, each IN begun | CASE WHEN each < day THEN each ELSE day END) AS day
SET ledger.shownDay = CASE WHEN ledger.shownDay > day THEN ledger.shownDay ELSE day END
