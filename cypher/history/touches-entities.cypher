// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a revision touched entities of some types.
RETURN EXISTS { MATCH (n:Entity {recorded: owner.number}) WHERE n.id > '' AND n.type IN args.types {{and-seen n}} }
  OR EXISTS { MATCH (n:Entity {retracted: owner.number}) WHERE n.id > '' AND n.type IN args.types {{and-seen n}} }
  OR EXISTS { MATCH (owner)-[:CHANGED|REINSTATED]->(n:Entity) WHERE n.type IN args.types {{and-seen n}} } AS row
