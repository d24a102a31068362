// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph knew at a moment: the highest number that was visible, and the lower ones that were still under way.
// Only revisions written in parts can be that late.
WITH coalesce(head(COLLECT {
  MATCH (visible:Revision)
  WHERE visible.visibleAt <= $knownAt
  RETURN visible.high
  ORDER BY visible.visibleAt DESC
  LIMIT 1
}), 0) AS revision
RETURN {revision: revision, inFlight: COLLECT {
  MATCH (hidden:Staged)
  WHERE hidden.visibleAt > $knownAt AND hidden.number < revision
  RETURN hidden.number
  ORDER BY hidden.number
}} AS snapshot
