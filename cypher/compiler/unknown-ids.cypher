// SPDX-License-Identifier: GPL-3.0-or-later
// Of some ids those that nothing has or had, at whatever time.
CALL (args) {
  UNWIND args.ids AS id
  WITH id
  WHERE NOT EXISTS { MATCH (n:Entity {id: id}) WHERE {{seen n}} } AND NOT EXISTS {
    {{#each-claim-type T: UNION ALL}}
    MATCH ()-[c:{{T}} {id: id}]->()
    WHERE {{seen c}}
    RETURN c
    {{/each}}
  }
  RETURN id AS row
}
RETURN row
