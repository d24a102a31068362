// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows of what was counted: all of it, each value of one dimension, and those with each value of another.
WITH args, counted, coalesce(args.from, reduce(
  first = args.to,
  each IN counted | CASE WHEN args.farPast < each.fromLower < first THEN each.fromLower ELSE first END
)) AS first
WITH args, counted, CASE WHEN first < args.to - 999 THEN args.to - 999 ELSE first END AS first
CALL (args, counted, first) {
  UNWIND range(first, args.to) AS at
  UNWIND counted + [{all: true, fromLower: at, fromUpper: at, toLower: at, toUpper: at, ties: 0}] AS each
  WITH at, each,
    each.fromUpper <= at AND at < each.toLower AS certainly,
    each.fromLower <= at AND at < each.toUpper AS possibly
  WITH at, each.all AS all, each.one AS one, each.value AS value, each.part AS part, each.other AS other,
    sum(CASE WHEN each.fromLower = at AND each.fromUpper = at THEN each.ties ELSE 0 END) AS began,
    sum(CASE WHEN each.toLower = at AND each.toUpper = at THEN each.ties ELSE 0 END) AS ended,
    sum(CASE WHEN certainly THEN each.ties ELSE 0 END) AS holding,
    sum(CASE WHEN possibly AND NOT certainly AND coalesce(args.certainty, '') <> 'CERTAINLY' THEN each.ties ELSE 0 END) AS possiblyHolding
  ORDER BY at, value, other
  WITH at, all, one, value, part, {dimension: CASE WHEN part THEN args.with ELSE args.by END,
    value: CASE WHEN part THEN other ELSE value END,
    node: CASE WHEN CASE WHEN part THEN args.with ELSE args.by END IN ['TOPIC', 'PROGRAM', 'ALLIANCE', 'DISTRICT']
      THEN CASE WHEN part THEN other ELSE value END END,
    began: began, ended: ended, holding: holding, possiblyHolding: possiblyHolding} AS group
  WITH at, value, collect(CASE WHEN all THEN group END) AS whole, collect(CASE WHEN one THEN group END) AS groups,
    collect(CASE WHEN part AND group.began + group.ended + group.holding + group.possiblyHolding > 0 THEN group END) AS parts
  ORDER BY at, value
  WITH at, collect(head([group IN groups WHERE group.began + group.ended + group.holding + group.possiblyHolding > 0 |
      group{.*, groups: parts}])) AS groups, collect(whole) AS whole
  WITH at, groups, reduce(all = [], each IN whole | all + each) AS whole
  WITH at, groups, reduce(sum = 0, each IN whole | sum + each.began) AS began,
    reduce(sum = 0, each IN whole | sum + each.ended) AS ended,
    reduce(sum = 0, each IN whole | sum + each.holding) AS holding,
    reduce(sum = 0, each IN whole | sum + each.possiblyHolding) AS possiblyHolding
  ORDER BY at
  WITH at, groups, began, ended, holding, possiblyHolding, CASE args.unit
    WHEN 'YEAR' THEN date({year: at})
    WHEN 'QUARTER' THEN date({year: at / 4, quarter: at % 4 + 1})
    ELSE date({year: at / 12, month: at % 12 + 1})
  END AS start, args.unit AS unit, args.months AS months
  RETURN collect({
    label: CASE unit
      WHEN 'YEAR' THEN toString(start.year)
      WHEN 'QUARTER' THEN start.year + '-Q' + start.quarter
      ELSE left(toString(start), 7)
    END,
    start: start,
    end: start + duration({months: months}) - duration({days: 1}),
    began: began, ended: ended, holding: holding, possiblyHolding: possiblyHolding,
    groups: groups
  }) AS units
}
RETURN {
  total: reduce(sum = 0, each IN counted | sum + CASE WHEN each.all THEN each.ties ELSE 0 END),
  beginUnclear: reduce(sum = 0, each IN counted | sum + CASE WHEN each.all IS NULL OR each.fromLower = each.fromUpper THEN 0 ELSE each.ties END),
  endUnclear: reduce(sum = 0, each IN counted | sum + CASE WHEN each.all IS NULL OR each.toLower = each.toUpper OR each.toUpper = args.farFuture THEN 0 ELSE each.ties END),
  units: units
} AS row
