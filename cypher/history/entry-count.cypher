// SPDX-License-Identifier: GPL-3.0-or-later
// How many entries there are for what a revision did.
CALL (owner, args) {
  MATCH (n:Entity {recorded: owner.number})
  WHERE n.id > ''
    AND (args.kinds IS NULL OR 'CREATED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(1, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.retracted = owner.number }
    AND (args.kinds IS NULL OR 'RESTORED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (owner)-[c:CHANGED]->(n:Entity)
  // Without what only follows from another field.
  WHERE NOT c.field STARTS WITH 'search' AND NOT c.field IN ['name', 'baseName', 'sortName', 'dateLower', 'dateUpper']
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n)-[k:HAS_KEY {recorded: owner.number}]->(key)
  WHERE n.recorded <> owner.number AND k.mergedFrom IS NULL
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n)-[k:HAS_KEY {retracted: owner.number}]->(key)
  // Those of an entity that is taken out go with it, as those of a new one come with it.
  WHERE n.retracted <> owner.number AND k.mergedFrom IS NULL AND NOT EXISTS { (key)<-[moved:HAS_KEY]-() WHERE moved.recorded = owner.number }
    AND (args.kinds IS NULL OR 'CHANGED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {recorded: owner.number}]->(other)
  WHERE (args.kinds IS NULL OR 'MERGED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n)-[m:MERGED_INTO {retracted: owner.number}]->(other)
  WHERE (args.kinds IS NULL OR 'SPLIT' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n:Entity {retracted: owner.number})
  WHERE n.id > '' AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    AND (args.kinds IS NULL OR 'RETRACTED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL
    AND any(i IN range(0, size(n.gaps) - 1, 2) WHERE n.gaps[i] = owner.number)
    AND NOT EXISTS { (n)-[m:MERGED_INTO]->() WHERE m.recorded = owner.number }
    AND (args.kinds IS NULL OR 'RETRACTED' IN args.kinds) {{and-seen n}}
  RETURN count(*) AS n
  UNION ALL
  {{#each-claim-type T: UNION ALL}}
  RETURN CASE WHEN args.kinds IS NULL OR 'RECORDED' IN args.kinds
    THEN COUNT { MATCH ()-[c:{{T}} {recorded: owner.number}]->() WHERE c.id > '' {{and-seen c}} RETURN c }
    ELSE 0
  END AS n
  UNION ALL
  // What corrects another was counted among all that was recorded, or was not.
  RETURN (CASE WHEN args.kinds IS NULL OR 'CORRECTED' IN args.kinds THEN 1 ELSE 0 END
    - CASE WHEN args.kinds IS NULL OR 'RECORDED' IN args.kinds THEN 1 ELSE 0 END)
    * COUNT { MATCH ()-[c:{{T}} {recorded: owner.number}]->() WHERE c.corrects > '' {{and-seen c}} RETURN c } AS n
  UNION ALL
  MATCH ()-[c:{{T}} {retracted: owner.number}]->()
  WHERE c.id > '' {{and-seen c}} AND NOT EXISTS { MATCH ()-[next:{{T}} {corrects: c.id}]->() WHERE next.recorded = owner.number }
    AND (args.kinds IS NULL OR 'RETRACTED' IN args.kinds)
  RETURN count(*) AS n
  {{/each}}
}
RETURN sum(n) AS row
