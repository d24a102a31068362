// SPDX-License-Identifier: GPL-3.0-or-later
// Since when the newest revision is visible.
MATCH (revision:Revision)
WHERE revision.visibleAt < $never
RETURN revision.visibleAt AS visibleAt
ORDER BY revision.visibleAt DESC
LIMIT 1
