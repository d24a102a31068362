// SPDX-License-Identifier: GPL-3.0-or-later
// Notes how much there is to undo of a revision; who comes back is counted twice, as it is shown anew.
MATCH (undo:Revision {number: $undo})
SET undo.toUndo =
  COUNT { MATCH ()-[c:COLLABORATES_WITH {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:COLLABORATES_WITH {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:PARTICIPATES_IN {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:PARTICIPATES_IN {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:AFFILIATED_WITH {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:AFFILIATED_WITH {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:HAS_ATTRIBUTE {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:HAS_ATTRIBUTE {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:WORKS_ON {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:WORKS_ON {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:LOCATED_IN {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:LOCATED_IN {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:PART_OF {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:PART_OF {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:BROADER {recorded: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[c:BROADER {retracted: $number}]->() WHERE c.id > '' RETURN c }
  + COUNT { MATCH ()-[:HAS_KEY {recorded: $number}]->() }
  + COUNT { MATCH ()-[:HAS_KEY {retracted: $number}]->() }
  + COUNT { MATCH (entity:Entity {recorded: $number}) WHERE entity.id > '' RETURN entity }
  + 2 * COUNT { MATCH (entity:Entity {retracted: $number}) WHERE entity.id > '' AND entity.recorded <> $number RETURN entity }
  + COUNT { MATCH (:Revision {number: $number})-[:REINSTATED]->() }
