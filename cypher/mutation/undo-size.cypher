// SPDX-License-Identifier: GPL-3.0-or-later
// Notes how much there is to undo of a revision; who comes back is counted twice, as it is shown anew.
MATCH (undo:Revision {number: $undo})
SET undo.toUndo =
  {{#each-claim-type T: +}}
  COUNT { MATCH ()-[c:{{T}} {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:{{T}} {retracted: $number}]->() WHERE c.id > '' RETURN c }
  {{/each}}
  + COUNT { MATCH ()-[:HAS_KEY {recorded: $number}]->() }
  + COUNT { MATCH ()-[:HAS_KEY {retracted: $number}]->() }
  + COUNT { MATCH (entity:Entity {recorded: $number}) WHERE entity.id > '' RETURN entity }
  + 2 * COUNT { MATCH (entity:Entity {retracted: $number}) WHERE entity.id > '' AND entity.recorded <> $number RETURN entity }
  + COUNT { MATCH (:Revision {number: $number})-[:REINSTATED]->() }
