// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched claims of sources.
CALL (args) {
  {{#each-claim-type T: UNION ALL}}
  UNWIND args.ids AS id
  MATCH ()-[c:{{T}} {source: id}]->()
  WHERE {{seen c}}
  UNWIND [c.recorded, c.retracted] AS number
  RETURN DISTINCT number
  {{/each}}
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
