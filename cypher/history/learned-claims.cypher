// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that the graph came to know, took back, or replaced by others. The hints keep types with hardly any claims from
// being planned as if they had none.
WITH owner.numbers AS numbers, args.what AS what
CALL (numbers) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}}]->()
  USING INDEX c:{{T}}(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  {{/each}}
}
WITH numbers, what, reduce(all = [], some IN collect(some) | all + some) AS corrected
CALL (numbers, what, corrected) {
  {{#each-claim-type T: UNION ALL}}
  MATCH ()-[c:{{T}}]->()
  USING INDEX c:{{T}}(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:{{T}}]->()
  USING INDEX c:{{T}}(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  {{/each}}
}
WITH c
WHERE {{seen c}}
RETURN {node: c, keys: [type(c), c.id]} AS row
