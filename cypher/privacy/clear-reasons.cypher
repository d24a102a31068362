// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the reasons out of all other revisions that name people in full, and the authors who are these people.
MATCH (revision:Revision)
WITH revision,
  any(text IN $texts WHERE toLower(revision.why) CONTAINS toLower(text) OR toLower(revision.file) CONTAINS toLower(text)) AS named,
  revision.by IN $texts AS author
WHERE named OR author
SET revision.why = CASE WHEN named THEN $erased ELSE revision.why END,
  revision.file = CASE WHEN named AND revision.file IS NOT NULL THEN $erased ELSE revision.file END,
  revision.by = CASE WHEN author THEN $erased ELSE revision.by END
