// SPDX-License-Identifier: GPL-3.0-or-later
// Abandons the revisions that are not visible and of which nothing was heard since a moment; nobody can go on with them.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
MATCH (revision:Staged {visibleAt: $never})
WHERE coalesce(revision.aliveAt, revision.at) <= $heard
SET revision.abandoned = true
RETURN revision.number AS number, revision.at AS at
