// SPDX-License-Identifier: GPL-3.0-or-later
// The revisions that became visible after one moment and until another, and those after that.
CALL (args) {
  MATCH (revision:Revision)
  WHERE revision.visibleAt > args.after AND revision.visibleAt <= args.until AND revision.visibleAt < args.never
    AND NOT {{unseen revision}}
  RETURN collect(revision.number) AS numbers
}
CALL (args) {
  MATCH (revision:Revision)
  WHERE revision.visibleAt > args.until AND revision.visibleAt < args.never
    AND NOT {{unseen revision}}
  RETURN collect(revision.number) AS later
}
RETURN {axis: args.axis, from: args.from, to: args.to, numbers: numbers, later: later} AS row
