// SPDX-License-Identifier: GPL-3.0-or-later
// What a source claims.
CALL (owner) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {source: owner.id}]->()
  RETURN c
  {{/each}}
}
WITH c, args
WHERE {{known c}} AND (args.types IS NULL OR type(c) IN args.types)
RETURN {node: c, keys: [type(c), c.id]} AS row
