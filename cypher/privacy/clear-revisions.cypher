// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves the revisions that touched people, and of what those say nothing that names them, not even by a part of a name.
UNWIND $numbers AS number
MATCH (revision:Revision {number: number})
SET revision.results = CASE WHEN any(text IN $texts WHERE revision.results CONTAINS text) THEN null ELSE revision.results END,
  revision.why = CASE WHEN any(word IN $words WHERE toLower(revision.why) CONTAINS word) THEN $erased ELSE revision.why END,
  revision.file = CASE WHEN any(word IN $words WHERE toLower(revision.file) CONTAINS word) THEN $erased ELSE revision.file END,
  revision.by = CASE WHEN revision.by IN $texts THEN $erased ELSE revision.by END
