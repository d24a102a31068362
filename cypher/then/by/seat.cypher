// SPDX-License-Identifier: GPL-3.0-or-later
// The state and country of the municipality that it was preferably located in.
head(COLLECT {
  MATCH (it)-[c:LOCATED_IN]->(around:Municipality)
  WHERE {{shows c}}
  WITH around
  ORDER BY {{preferred c}}
  LIMIT 1
  WITH around, COLLECT {
    MATCH (around)<-[change:CHANGED]-(revision:Revision)
    WHERE {{unseen revision}}
    RETURN change
    ORDER BY revision.visibleAt, revision.number
  } AS changes
  RETURN {
    state: head([each IN changes WHERE each.field = 'state' | each.before] + [around.state]),
    country: head([each IN changes WHERE each.field = 'country' | each.before] + [around.country])
  }
})
