// SPDX-License-Identifier: GPL-3.0-or-later
// Why the first thing in the graph was written; no row if it is empty.
MATCH (revision:Revision)
WHERE revision.number > 0
RETURN revision.why AS why
ORDER BY revision.number
LIMIT 1
