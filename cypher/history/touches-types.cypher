// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a revision touched entities or claims of some types.
RETURN EXISTS { MATCH (n:Entity {recorded: owner.number}) WHERE n.type IN args.types }
  OR EXISTS { MATCH (n:Entity {retracted: owner.number}) WHERE n.type IN args.types }
  OR EXISTS { MATCH (owner)-[:CHANGED]->(n:Entity) WHERE n.type IN args.types }
  OR 'COLLABORATES_WITH' IN args.types AND (EXISTS { MATCH ()-[c:COLLABORATES_WITH {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:COLLABORATES_WITH {retracted: owner.number}]->() })
  OR 'PARTICIPATES_IN' IN args.types AND (EXISTS { MATCH ()-[c:PARTICIPATES_IN {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:PARTICIPATES_IN {retracted: owner.number}]->() })
  OR 'AFFILIATED_WITH' IN args.types AND (EXISTS { MATCH ()-[c:AFFILIATED_WITH {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:AFFILIATED_WITH {retracted: owner.number}]->() })
  OR 'HAS_ATTRIBUTE' IN args.types AND (EXISTS { MATCH ()-[c:HAS_ATTRIBUTE {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:HAS_ATTRIBUTE {retracted: owner.number}]->() })
  OR 'WORKS_ON' IN args.types AND (EXISTS { MATCH ()-[c:WORKS_ON {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:WORKS_ON {retracted: owner.number}]->() })
  OR 'LOCATED_IN' IN args.types AND (EXISTS { MATCH ()-[c:LOCATED_IN {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:LOCATED_IN {retracted: owner.number}]->() })
  OR 'PART_OF' IN args.types AND (EXISTS { MATCH ()-[c:PART_OF {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:PART_OF {retracted: owner.number}]->() })
  OR 'BROADER' IN args.types AND (EXISTS { MATCH ()-[c:BROADER {recorded: owner.number}]->() } OR EXISTS { MATCH ()-[c:BROADER {retracted: owner.number}]->() }) AS row
