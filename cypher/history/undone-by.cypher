// SPDX-License-Identifier: GPL-3.0-or-later
// The revision that took a revision back.
MATCH (revision:Revision {undoes: owner.number})
WHERE revision.number <= $revision AND NOT revision.number IN $inFlight
RETURN revision AS row
ORDER BY revision.number DESC
