// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that the graph came to know, took back, or replaced by others.
WITH owner.numbers AS numbers, args.what AS what
CALL (numbers) {
  UNWIND numbers AS number
  MATCH ()-[c:COLLABORATES_WITH {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PARTICIPATES_IN {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:AFFILIATED_WITH {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:WORKS_ON {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:LOCATED_IN {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PART_OF {recorded: number}]->()
  RETURN collect(c.corrects) AS some
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:BROADER {recorded: number}]->()
  RETURN collect(c.corrects) AS some
}
WITH numbers, what, reduce(all = [], some IN collect(some) | all + some) AS corrected
CALL (numbers, what, corrected) {
  UNWIND numbers AS number
  MATCH ()-[c:COLLABORATES_WITH {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:COLLABORATES_WITH {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PARTICIPATES_IN {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PARTICIPATES_IN {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:AFFILIATED_WITH {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:AFFILIATED_WITH {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:HAS_ATTRIBUTE {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:HAS_ATTRIBUTE {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:WORKS_ON {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:WORKS_ON {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:LOCATED_IN {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:LOCATED_IN {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PART_OF {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:PART_OF {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:BROADER {recorded: number}]->()
  WHERE what IN ['GAINED', 'CORRECTED'] AND NOT c.retracted IN numbers AND (c.corrects IS NULL) = (what = 'GAINED')
  RETURN c
  UNION ALL
  UNWIND numbers AS number
  MATCH ()-[c:BROADER {retracted: number}]->()
  WHERE what = 'LOST' AND NOT c.recorded IN numbers AND NOT c.id IN corrected
  RETURN c
}
RETURN {node: c, keys: [type(c), c.id]} AS row
