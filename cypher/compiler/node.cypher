// SPDX-License-Identifier: GPL-3.0-or-later
// The entity or claim with an id; for an entity that was merged into another, that one.
CALL (args) {
  MATCH (named:Entity {id: args.id})
  MATCH {{merged named AS n}}
  WHERE {{present n}}
  RETURN n AS row
  UNION ALL
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {id: args.id}]->()
  WHERE {{known c}}
  RETURN c AS row
  {{/each}}
}
RETURN row
