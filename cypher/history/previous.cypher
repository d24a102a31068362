// SPDX-License-Identifier: GPL-3.0-or-later
// The claim that a correction took the place of.
WITH owner.claim.corrects AS id, owner.kind AS kind
WHERE kind = 'CORRECTED'
CALL (id) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: id}]->()
  WHERE {{seen c}}
  RETURN c
  {{/each}}
}
RETURN c AS row
