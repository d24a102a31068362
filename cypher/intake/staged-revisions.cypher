// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions that are not visible yet.
MATCH (revision:Staged {visibleAt: $never})
RETURN revision.number AS number, revision.at AS at
