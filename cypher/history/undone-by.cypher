// SPDX-License-Identifier: GPL-3.0-or-later
// The revision that took a revision back, if it stands itself.
MATCH (revision:Revision {undoes: owner.number})
WHERE revision.number <= $revision AND NOT revision.number IN $inFlight
  AND NOT EXISTS { (:Revision {undoes: revision.number}) }
RETURN revision AS row
ORDER BY revision.number DESC
