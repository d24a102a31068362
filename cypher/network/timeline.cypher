// SPDX-License-Identifier: GPL-3.0-or-later
// How the network grew. A day stands as the number of its unit (years, quarters or months since the year 0), so that
// everything after the first counting is arithmetic on few distinct rows.
CALL (args) {
  // From each node outwards, as what has to be held are then the ties of one node at a time.
  MATCH (a:Entity)
  CALL (a, args) {
    MATCH (a)-[c:{{claim-types except HAS_ATTRIBUTE}}]->(b)
    WHERE type(c) IN args.relations AND {{known c}} AND c.rankOrder < 2
      AND {{admitted a}} AND {{admitted b}}
      AND {{chosen c}}
    WITH b, type(c) AS relation, collect(c) AS claims
    RETURN relation, CASE WHEN size(claims) = 1 THEN claims[0] ELSE head(COLLECT {
      UNWIND claims AS claim
      RETURN claim
      ORDER BY {{preferred claim}}
    }) END AS c
  }
  WITH relation, c, args.by AS by, args.unit AS unit
  WITH
    CASE by WHEN 'RELATION' THEN relation WHEN 'KIND' THEN c.kind WHEN 'STATUS' THEN c.status WHEN 'ROLE' THEN c.role END
      AS value,
    [day IN {{bounds c}} | CASE unit
      WHEN 'YEAR' THEN day.year
      WHEN 'QUARTER' THEN day.year * 4 + day.quarter - 1
      ELSE day.year * 12 + day.month - 1
    END] AS at
  WITH value, at, count(*) AS ties
  RETURN collect({value: value, fromLower: at[0], fromUpper: at[1], toLower: at[2], toUpper: at[3], ties: ties}) AS counted
}
WITH args, counted, coalesce(args.from, reduce(
  first = args.to,
  each IN counted | CASE WHEN args.farPast < each.fromLower < first THEN each.fromLower ELSE first END
)) AS first
WITH args, counted, CASE WHEN first < args.to - 999 THEN args.to - 999 ELSE first END AS first
CALL (args, counted, first) {
  UNWIND range(first, args.to) AS at
  UNWIND counted + [{value: null, fromLower: at, fromUpper: at, toLower: at, toUpper: at, ties: 0}] AS each
  WITH at, each,
    each.fromUpper <= at AND at < each.toLower AS certainly,
    each.fromLower <= at AND at < each.toUpper AS possibly
  WITH at, each.value AS value,
    sum(CASE WHEN each.fromLower = at AND each.fromUpper = at THEN each.ties ELSE 0 END) AS began,
    sum(CASE WHEN each.toLower = at AND each.toUpper = at THEN each.ties ELSE 0 END) AS ended,
    sum(CASE WHEN certainly THEN each.ties ELSE 0 END) AS holding,
    sum(CASE WHEN possibly AND NOT certainly AND coalesce(args.certainty, '') <> 'CERTAINLY' THEN each.ties ELSE 0 END) AS possiblyHolding
  ORDER BY at, value
  WITH at, collect({value: value, began: began, ended: ended, holding: holding, possiblyHolding: possiblyHolding}) AS groups,
    sum(began) AS began, sum(ended) AS ended, sum(holding) AS holding, sum(possiblyHolding) AS possiblyHolding
  ORDER BY at
  WITH at, groups, began, ended, holding, possiblyHolding, CASE args.unit
    WHEN 'YEAR' THEN date({year: at})
    WHEN 'QUARTER' THEN date({year: at / 4, quarter: at % 4 + 1})
    ELSE date({year: at / 12, month: at % 12 + 1})
  END AS start, args.unit AS unit, args.months AS months, args.by AS by
  RETURN collect({
    label: CASE unit
      WHEN 'YEAR' THEN toString(start.year)
      WHEN 'QUARTER' THEN start.year + '-Q' + start.quarter
      ELSE left(toString(start), 7)
    END,
    start: start,
    end: start + duration({months: months}) - duration({days: 1}),
    began: began, ended: ended, holding: holding, possiblyHolding: possiblyHolding,
    groups: CASE WHEN by IS NULL THEN [] ELSE [group IN groups WHERE
      group.began + group.ended + group.holding + group.possiblyHolding > 0] END
  }) AS units
}
RETURN {
  total: reduce(sum = 0, each IN counted | sum + each.ties),
  beginUnclear: reduce(sum = 0, each IN counted | sum + CASE WHEN each.fromLower = each.fromUpper THEN 0 ELSE each.ties END),
  endUnclear: reduce(sum = 0, each IN counted | sum + CASE WHEN each.toLower = each.toUpper OR each.toUpper = args.farFuture THEN 0 ELSE each.ties END),
  units: units
} AS row
