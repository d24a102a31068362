// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a revision, if there is none of its number. The lock on the number makes a second one at the same time wait.
MERGE (revision:Revision {number: $number})
ON CREATE SET revision.at = $at, revision.visibleAt = $visibleAt, revision.by = $by, revision.why = $why
