// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle of timelines, which the product counts in memory: how the network grew, by what is true of its nodes, too, and of
// whatever is counted. A day stands as the number of its unit (years, quarters or months since the year 0). Each is looked
// at once, by itself.
CALL (args) {
  CALL (args) {
    WITH args
    WHERE args.count = 'TIES'
    MATCH (a:Entity)
    CALL (a, args) {
      MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]->(b:Entity)
      WHERE type(c) IN args.relations AND {{known c}} AND c.rankOrder < 2
        AND {{admitted a}} AND {{admitted b}}
        AND {{chosen c}}
      WITH b, type(c) AS relation, c
      ORDER BY {{preferred c}}
      WITH b, relation, collect(c) AS claims
      RETURN b, claims[0] AS c
    }
    RETURN [a, b] AS nodes, [] AS tied, [c] AS claims, null AS event, {{bounds c}} AS days
    UNION ALL
    WITH args
    WHERE args.count = 'CLAIMS'
    MATCH (a:Entity)
    CALL (a, args) {
      MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]->(b:Entity)
      WHERE type(c) IN args.relations AND {{known c}} AND c.rankOrder < 2
        AND {{admitted a}} AND {{admitted b}}
        AND {{chosen c}}
      RETURN b, c
    }
    RETURN [a, b] AS nodes, [] AS tied, [c] AS claims, null AS event, {{bounds c}} AS days
    UNION ALL
    WITH args
    WHERE args.count = 'PARTNERSHIPS'
    MATCH (a:Actor)
    CALL (a, args) {
      MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b:Actor)
      WHERE a.id < b.id AND type(c) IN args.relations AND {{known c}} AND c.rankOrder < 2
        AND {{admitted a}} AND {{admitted b}}
        AND {{chosen c}}
      WITH b, c
      ORDER BY {{preferred c}}
      WITH b, collect(c) AS claims
      RETURN b, claims, claims[0] AS c
    }
    RETURN [a, b] AS nodes, [] AS tied, claims, null AS event, {{bounds c}} AS days
    UNION ALL
    WITH args
    WHERE args.count = 'ACTORS'
    MATCH (n:Actor)
    WHERE {{present n}} AND {{admitted n}}
    WITH args, n, {{at n: foundedLower, foundedUpper, dissolvedLower, dissolvedUpper}} AS shown
    RETURN [n] AS nodes, [n] AS tied, null AS claims, null AS event, [
      coalesce(shown.foundedLower, args.firstDay), coalesce(shown.foundedUpper, args.lastDay),
      coalesce(shown.dissolvedLower, args.lastDay), coalesce(shown.dissolvedUpper, args.lastDay)
    ] AS days
    UNION ALL
    WITH args
    WHERE args.count = 'EVENTS'
    MATCH (e:Event)
    WHERE {{present e}} AND {{admitted e}}
    WITH args, e, {{at e: startLower, startUpper, endLower, endUpper}} AS shown
    RETURN [e] AS nodes, [e] AS tied, null AS claims, e AS event, [
      shown.startLower, shown.startUpper,
      coalesce(shown.endLower, shown.startLower), coalesce(shown.endUpper, shown.startUpper)
    ] AS days
  }
  {{include spread}}
  WITH args, days, head([each IN spread WHERE each.dimension = args.by]).values AS mains,
    head([each IN spread WHERE each.dimension = args.with]).values AS others
  UNWIND [{total: true}] + [value IN coalesce(mains, []) | {value: value}] AS main
  UNWIND [{total: true}] + [other IN CASE WHEN main.total THEN [] ELSE coalesce(others, []) END | {value: other}] AS second
  WITH main, second, [day IN days | CASE args.unit
    WHEN 'YEAR' THEN day.year
    WHEN 'QUARTER' THEN day.year * 4 + day.quarter - 1
    ELSE day.year * 12 + day.month - 1
  END] AS at
  WITH main, second, at, count(*) AS ties
  RETURN collect({all: main.total, one: main.total IS NULL AND second.total, value: main.value,
    part: second.total IS NULL, other: second.value,
    fromLower: at[0], fromUpper: at[1], toLower: at[2], toUpper: at[3], ties: ties}) AS counted
}
{{include units}}
