// SPDX-License-Identifier: GPL-3.0-or-later
// What is claimed about entities, the preferred claims first: what they show of themselves.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS properties,
  COLLECT {
    MATCH (entity)-[c:HAS_ATTRIBUTE]->(attribute:Attribute)
    WHERE {{known c}} AND c.rankOrder < 2
    RETURN {
      property: attribute.property, value: attribute.value, number: attribute.number,
      lower: attribute.lower, upper: attribute.upper,
      current: c.status <> 'ENDED' AND c.validFromLower <= $asOf AND c.validToUpper >= $asOf
    }
    ORDER BY {{preferred c}}
  } AS claimed,
  head(COLLECT {
    MATCH (entity)-[c:LOCATED_IN]->(municipality:Municipality)
    WHERE {{holds c}} AND (c.status <> 'ENDED' OR (c.validTo IS NOT NULL AND c.validToLower > $asOf))
    RETURN municipality {.latitude, .longitude, .state, .country}
    ORDER BY {{preferred c}}
  }) AS place
