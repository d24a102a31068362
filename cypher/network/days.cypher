// SPDX-License-Identifier: GPL-3.0-or-later
// On which days some actors and events began and ended: the lives of actors, and when events ran, which end as they begin
// where no source says otherwise.
UNWIND $args.ids AS id
MATCH (n:Entity {id: id})
WITH id, {{at n: dissolvedLower, dissolvedUpper, endLower, endUpper, foundedLower, foundedUpper, startLower, startUpper}} AS shown
RETURN id, coalesce(shown.startLower, shown.foundedLower) AS fromLower, coalesce(shown.startUpper, shown.foundedUpper) AS fromUpper,
  coalesce(shown.endLower, shown.startLower, shown.dissolvedLower) AS toLower,
  coalesce(shown.endUpper, shown.startUpper, shown.dissolvedUpper) AS toUpper
