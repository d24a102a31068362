// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the revisions that touched claims.
CALL (args) {
  {{#each-claim-type T: UNION ALL}}
  UNWIND args.ids AS id
  MATCH ()-[c:{{T}} {id: id}]->()
  WHERE {{seen c}}
  UNWIND [c.recorded, c.retracted] AS number
  RETURN number
  {{/each}}
}
WITH DISTINCT number
WHERE number <= $revision AND NOT number IN $inFlight
RETURN number AS row
