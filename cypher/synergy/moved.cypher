// SPDX-License-Identifier: GPL-3.0-or-later
// Who is shown elsewhere today than it was then, and where that is. No index knows the past, but some know what was recorded,
// taken back, begun or ended since: of locations, seats, and who lay in a municipality that was elsewhere.
WITH
  reduce(least = $revision + 1, each IN $inFlight | CASE WHEN each < least THEN each ELSE least END) AS unknown,
  coalesce(head(COLLECT { MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.shownDay }), date()) AS shown
WITH unknown,
  CASE WHEN $asOf < shown THEN $asOf ELSE shown END AS earlier,
  CASE WHEN $asOf < shown THEN shown ELSE $asOf END AS later
CALL (unknown, earlier, later) {
  CALL (unknown, earlier, later) {
    MATCH (n:Actor)-[c:HAS_ATTRIBUTE]->(value)
    USING INDEX c:HAS_ATTRIBUTE(recorded, id)
    WHERE c.id > '' AND c.recorded >= unknown AND value.property = 'location'
    RETURN n
    UNION
    MATCH (n:Actor)-[c:HAS_ATTRIBUTE]->(value)
    USING INDEX c:HAS_ATTRIBUTE(retracted, id)
    WHERE c.id > '' AND c.retracted >= unknown AND c.retracted < 9223372036854775807 AND value.property = 'location'
    RETURN n
    UNION
    MATCH (n:Actor)-[c:HAS_ATTRIBUTE]->(value)
    USING INDEX c:HAS_ATTRIBUTE(validFromLower)
    WHERE c.validFromLower > earlier AND c.validFromLower <= later AND value.property = 'location'
    RETURN n
    UNION
    MATCH (n:Actor)-[c:HAS_ATTRIBUTE]->(value)
    USING INDEX c:HAS_ATTRIBUTE(validToUpper)
    WHERE c.validToUpper >= earlier AND c.validToUpper < later AND value.property = 'location'
    RETURN n
    UNION
    MATCH (n:Actor)-[c:LOCATED_IN]->()
    USING INDEX c:LOCATED_IN(recorded, id)
    WHERE c.id > '' AND c.recorded >= unknown
    RETURN n
    UNION
    MATCH (n:Actor)-[c:LOCATED_IN]->()
    USING INDEX c:LOCATED_IN(retracted, id)
    WHERE c.id > '' AND c.retracted >= unknown AND c.retracted < 9223372036854775807
    RETURN n
    UNION
    MATCH (n:Actor)-[c:LOCATED_IN]->()
    USING INDEX c:LOCATED_IN(validFromLower)
    WHERE c.validFromLower > earlier AND c.validFromLower <= later
    RETURN n
    UNION
    MATCH (n:Actor)-[c:LOCATED_IN]->()
    USING INDEX c:LOCATED_IN(validToUpper)
    WHERE c.validToUpper >= earlier AND c.validToUpper < later
    RETURN n
  }
  CALL (n) {
    RETURN n AS b
    UNION
    MATCH (b:Actor)-[steps:LOCATED_IN*1..3]->(n:Municipality)
    WHERE all(step IN steps WHERE {{shows step}})
    RETURN b
  }
  RETURN collect(DISTINCT b) AS changed
}
UNWIND changed AS b
WITH b
WHERE {{present b}}
WITH b, {{at b: latitude, longitude}} AS place
WHERE coalesce(b.latitude <> place.latitude OR b.longitude <> place.longitude, b.latitude IS NOT NULL OR place.latitude IS NOT NULL)
RETURN {id: b.id, latitude: place.latitude, longitude: place.longitude} AS row
