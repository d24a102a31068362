// SPDX-License-Identifier: GPL-3.0-or-later
// How far the undo of a revision is, if one is under way, and the revision that took it back, if one did and stands.
RETURN
  head(COLLECT {
    MATCH (undo:Revision {undoes: $number})
    WHERE undo.visibleAt = $never AND undo.abandoned IS NULL
    RETURN {done: coalesce(undo.undone, 0), all: coalesce(undo.toUndo, 0)}
  }) AS underWay,
  head(COLLECT {
    MATCH (undo:Revision {undoes: $number})
    WHERE undo.visibleAt < $never AND NOT EXISTS { (:Revision {undoes: undo.number}) }
    RETURN undo.number
    ORDER BY undo.number DESC
  }) AS undoneBy
