// SPDX-License-Identifier: GPL-3.0-or-later
// Until which day entities show what holds; in a graph that does not tell, they do at least since its first revision.
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.shownDay AS told, coalesce(ledger.shownDay, date(head(COLLECT {
  MATCH (revision:Revision)
  WHERE revision.visibleAt < $never
  RETURN revision.visibleAt
  ORDER BY revision.visibleAt
  LIMIT 1
})), $today) AS day
