// SPDX-License-Identifier: GPL-3.0-or-later
// Entities and claims that a write was about, in the order asked for; those it took back too.
UNWIND args.ids AS id
CALL (id) {
  MATCH (named:Entity {id: id})
  WHERE named.recorded <= $revision
  MATCH {{merged named AS n}}
  WHERE NOT EXISTS { (n)-[next:MERGED_INTO]->() WHERE {{known next}} } {{and-seen n}}
  RETURN n AS row
  UNION ALL
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: id}]->()
  WHERE {{seen c}}
  RETURN c AS row
  {{/each}}
}
RETURN row
