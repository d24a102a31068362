// SPDX-License-Identifier: GPL-3.0-or-later
// Takes claims back.
UNWIND $rows AS row
CALL (row) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: row.id}]->()
  RETURN c
  {{/each}}
}
SET c.retracted = row.revision
