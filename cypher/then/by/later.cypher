// SPDX-License-Identifier: GPL-3.0-or-later
// Its changes that the snapshot does not know, the first ones first.
COLLECT {
  MATCH (it)<-[change:CHANGED]-(revision:Revision)
  WHERE {{unseen revision}}
  RETURN change
  ORDER BY revision.visibleAt, revision.number
}
