// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that the graph came to know, took back, or replaced by others. The hints keep types with hardly any claims from
// being planned as if they had none.
WITH owner.numbers AS numbers, args.what AS what
CALL (numbers) {
  MATCH ()-[c:COLLABORATES_WITH]->()
  USING INDEX c:COLLABORATES_WITH(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN]->()
  USING INDEX c:PARTICIPATES_IN(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH]->()
  USING INDEX c:AFFILIATED_WITH(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE]->()
  USING INDEX c:HAS_ATTRIBUTE(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:WORKS_ON]->()
  USING INDEX c:WORKS_ON(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:LOCATED_IN]->()
  USING INDEX c:LOCATED_IN(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:PART_OF]->()
  USING INDEX c:PART_OF(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
  UNION ALL
  MATCH ()-[c:BROADER]->()
  USING INDEX c:BROADER(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers
  RETURN collect(c.corrects) AS some
}
WITH numbers, what, reduce(all = [], some IN collect(some) | all + some) AS corrected
CALL (numbers, what, corrected) {
  MATCH ()-[c:COLLABORATES_WITH]->()
  USING INDEX c:COLLABORATES_WITH(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:COLLABORATES_WITH]->()
  USING INDEX c:COLLABORATES_WITH(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN]->()
  USING INDEX c:PARTICIPATES_IN(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN]->()
  USING INDEX c:PARTICIPATES_IN(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH]->()
  USING INDEX c:AFFILIATED_WITH(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH]->()
  USING INDEX c:AFFILIATED_WITH(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE]->()
  USING INDEX c:HAS_ATTRIBUTE(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE]->()
  USING INDEX c:HAS_ATTRIBUTE(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON]->()
  USING INDEX c:WORKS_ON(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:WORKS_ON]->()
  USING INDEX c:WORKS_ON(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN]->()
  USING INDEX c:LOCATED_IN(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:LOCATED_IN]->()
  USING INDEX c:LOCATED_IN(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF]->()
  USING INDEX c:PART_OF(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:PART_OF]->()
  USING INDEX c:PART_OF(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER]->()
  USING INDEX c:BROADER(recorded, id)
  WHERE c.id > '' AND c.recorded IN numbers AND what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  MATCH ()-[c:BROADER]->()
  USING INDEX c:BROADER(retracted, id)
  WHERE c.id > '' AND c.retracted IN numbers AND what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
}
RETURN {node: c, keys: [type(c), c.id]} AS row
