// SPDX-License-Identifier: GPL-3.0-or-later
// With whom an actor works: directly, and through what both take part in; a row a partner. A pair that shares something is
// asked for what a filter wants of claims by the participation that is less far.
CALL (owner, args) {
  MATCH (owner)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner:Actor)
  WHERE (args.relations IS NULL OR type(c) IN args.relations)
    AND args.via IS NULL AND (args.through IS NULL OR 'DIRECT' IN args.through)
    AND {{holds c}} AND {{sure c}} AND {{chosen c}}
  RETURN partner
  UNION
  MATCH (owner)-[c:PARTICIPATES_IN]->(via)
  WHERE {{holds c}} AND {{sure c}} AND (args.relations IS NULL OR 'PARTICIPATES_IN' IN args.relations)
    AND (args.via IS NULL OR via.id = args.via
      OR EXISTS { (:Entity {id: args.via})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(via) })
    AND (args.through IS NULL OR {Program: 'PROGRAM', LocalAlliance: 'ALLIANCE', Event: 'EVENT'}[via.type] IN args.through)
  WITH DISTINCT owner, args, via, CASE WHEN args.claimed IS NULL THEN null ELSE c END AS c
  MATCH (via)<-[d:PARTICIPATES_IN]-(partner:Actor)
  WHERE partner <> owner AND {{holds d}} AND {{sure d}} AND (args.claimed IS NULL
    OR {{strength c}} <= {{strength d}} AND {{chosen c}} OR {{strength d}} <= {{strength c}} AND {{chosen d}})
  RETURN partner
}
WITH owner, args, partner
WHERE {{admitted partner}}
RETURN {actor: owner, partner: partner, keys: [{{at partner.sortName}}, partner.id]} AS row
