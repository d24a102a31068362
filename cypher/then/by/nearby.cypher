// SPDX-License-Identifier: GPL-3.0-or-later
// The point of the municipality that it was preferably located in, or else of one around that.
head(COLLECT {
  MATCH (it)-[steps:LOCATED_IN*1..3]->(around:Municipality)-[c:HAS_ATTRIBUTE]->(value:Attribute {property: 'location'})
  WHERE all(step IN steps WHERE {{shows step}}) AND {{shows c}}
  RETURN value.value
  ORDER BY {{preferred steps[0]}}, size(steps), {{preferred c}}
  LIMIT 1
})
