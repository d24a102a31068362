// SPDX-License-Identifier: GPL-3.0-or-later
// A revision that is visible, and the one that took it back.
MATCH (revision:Revision {number: $number})
WHERE revision.visibleAt < $never
RETURN properties(revision) AS properties,
  COLLECT { MATCH (undo:Revision {undoes: $number}) WHERE undo.number <> $revision AND NOT EXISTS { (:Revision {undoes: undo.number}) } RETURN undo.number ORDER BY undo.number } AS undoneBy
