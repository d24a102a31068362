// SPDX-License-Identifier: GPL-3.0-or-later
// Abandons the undo of a revision that nobody sees yet; who writes it finds that before the next part.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.locked = true
WITH ledger
MATCH (undo:Revision {undoes: $number})
WHERE undo.visibleAt = $never AND undo.abandoned IS NULL
SET undo.abandoned = true
RETURN undo.number AS number
