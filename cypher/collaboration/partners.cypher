// SPDX-License-Identifier: GPL-3.0-or-later
// With whom an actor works: directly, and through what both take part in; a row a partner.
WITH owner, args.filter AS filter
CALL (owner, filter) {
  MATCH (owner)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(partner:Actor)
  WHERE filter.via IS NULL AND (filter.through IS NULL OR 'DIRECT' IN filter.through) AND {{holds c}}
  RETURN partner
  UNION
  MATCH (owner)-[c:PARTICIPATES_IN]->(via)
  WHERE {{holds c}} AND (filter.via IS NULL OR via.id = filter.via
      OR EXISTS { (:Entity {id: filter.via})(()-[m:MERGED_INTO]->() WHERE {{known m}}){1,10}(via) })
    AND (filter.through IS NULL OR {Program: 'PROGRAM', LocalAlliance: 'ALLIANCE', Event: 'EVENT'}[via.type] IN filter.through)
  WITH DISTINCT owner, via
  MATCH (via)<-[d:PARTICIPATES_IN]-(partner:Actor)
  WHERE partner <> owner AND {{holds d}}
  RETURN partner
}
WITH owner, filter, partner
WHERE filter.partnerTypes IS NULL OR partner.type IN filter.partnerTypes
RETURN {actor: owner, partner: partner, keys: [{{at partner.sortName}}, partner.id]} AS row
