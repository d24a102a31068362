// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph knew at a moment: the newest visible revision and the lower ones still under way.
OPTIONAL MATCH (visible:Revision)
WHERE visible.visibleAt <= $knownAt
WITH coalesce(max(visible.number), 0) AS revision
OPTIONAL MATCH (hidden:Revision)
WHERE hidden.visibleAt > $knownAt AND hidden.number < revision
RETURN revision, collect(hidden.number) AS inFlight
