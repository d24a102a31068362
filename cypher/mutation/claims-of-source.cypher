// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a standing claim rests on a source.
CALL () {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}} {source: $source}]->() WHERE {{known c}} RETURN c LIMIT 1
  {{/each}}
}
RETURN c.id AS id LIMIT 1
