// SPDX-License-Identifier: GPL-3.0-or-later
// Dates claims that nobody has seen yet.
UNWIND $rows AS row
CALL (row) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: row.id}]->()
  RETURN c
  {{/each}}
}
SET c += row.properties
