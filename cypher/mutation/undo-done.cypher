// SPDX-License-Identifier: GPL-3.0-or-later
// Notes how much of a revision is undone so far.
MATCH (undo:Revision {number: $undo})
SET undo.undone = $done
