// SPDX-License-Identifier: GPL-3.0-or-later
// What has the values of each dimension asked for, as "spread": nodes by themselves, those tied by their claims, too, claims,
// or an event.
CALL (nodes, tied, claims, event, args) {
  CALL (tied, claims, args) {
    UNWIND tied AS n
    MATCH (n)-[c:{{claim-types between-actors}}]-()
    WHERE {{holds c}} AND {{sure c}}
    RETURN collect(c) AS own
  }
  CALL (nodes) {
    UNWIND nodes AS n
    OPTIONAL MATCH (n)-[c:LOCATED_IN]->(town:Municipality)
    WHERE {{holds c}}
    RETURN collect(DISTINCT n) + collect(DISTINCT town) AS places,
      collect(DISTINCT n) + collect(DISTINCT CASE WHEN n.type = 'Event' THEN town END) AS seats
  }
  WITH nodes, event, args, places, seats, coalesce(claims, own) AS counted
  UNWIND args.dimensions AS dimension
  CALL (nodes, event, args, places, seats, counted, dimension) {
    UNWIND CASE dimension WHEN 'TYPE' THEN nodes ELSE [] END AS n
    RETURN args.typeNames[n.type] AS value
    UNION
    UNWIND CASE dimension WHEN 'STATE' THEN seats ELSE [] END AS n
    RETURN {{at n.state}} AS value
    UNION
    UNWIND CASE dimension WHEN 'DISTRICT' THEN places ELSE [] END AS place
    CALL (place) {
      MATCH (place)-[steps:PART_OF*0..8]->(district:Municipality {level: 'DISTRICT'})
      WHERE all(step IN steps WHERE {{holds step}})
      RETURN district
      UNION
      MATCH (district:Municipality {ags: left(place.ags, 5)})
      WHERE district.level = 'DISTRICT' AND {{present district}}
      RETURN district
    }
    RETURN district.id AS value
    UNION
    UNWIND CASE dimension WHEN 'DISTRICT_KEY' THEN places ELSE [] END AS place
    CALL (place) {
      RETURN place AS keyed
      UNION
      MATCH (place)-[steps:PART_OF*1..8]->(keyed:Municipality {level: 'DISTRICT'})
      WHERE all(step IN steps WHERE {{holds step}})
      RETURN keyed
    }
    WITH left(keyed.ags, 5) AS value
    WHERE size(value) = 5
    RETURN value
    UNION
    UNWIND CASE dimension WHEN 'TOPIC' THEN nodes ELSE [] END AS n
    MATCH (n)-[c:WORKS_ON]->(own:Topic)
    WHERE {{holds c}} AND {{sure c}}
    MATCH (own)-[steps:BROADER*0..12]->(node:Topic)
    WHERE all(step IN steps WHERE {{holds step}})
    RETURN node.id AS value
    UNION
    UNWIND CASE WHEN dimension IN ['PROGRAM', 'ALLIANCE'] THEN nodes ELSE [] END AS n
    MATCH (n)-[c:PARTICIPATES_IN]->(node:Actor)
    WHERE {{holds c}} AND {{sure c}} AND node.type = CASE dimension WHEN 'PROGRAM' THEN 'Program' ELSE 'LocalAlliance' END
    RETURN node.id AS value
    UNION
    UNWIND CASE WHEN dimension IN ['STATUS', 'KIND', 'ROLE'] THEN counted ELSE [] END AS c
    RETURN CASE dimension WHEN 'STATUS' THEN c.status WHEN 'KIND' THEN c.kind ELSE c.role END AS value
    UNION
    UNWIND CASE dimension WHEN 'RELATION' THEN counted ELSE [] END AS c
    RETURN type(c) AS value
    UNION
    UNWIND CASE WHEN dimension = 'YEAR' AND event IS NULL THEN counted ELSE [] END AS c
    RETURN CASE WHEN c.validFromLower.year = c.validFromUpper.year THEN toString(c.validFromLower.year) END AS value
    UNION
    UNWIND CASE WHEN dimension = 'YEAR' AND event IS NOT NULL THEN [[{{first-day event}}, {{first-certain-day event}}]] ELSE [] END AS begun
    RETURN CASE WHEN begun[0].year = begun[1].year THEN toString(begun[0].year) END AS value
    UNION
    // Who has no value at all is still there to be counted.
    RETURN null AS value
  }
  WITH dimension, collect(value) AS values
  RETURN collect({dimension: dimension, values: CASE values WHEN [] THEN [null] ELSE values END}) AS spread
}
