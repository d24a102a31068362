// SPDX-License-Identifier: GPL-3.0-or-later
// How the network grew, by what each tie says of itself. A day stands as the number of its unit (years, quarters or months
// since the year 0), so that everything after the first counting is arithmetic on few distinct rows.
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
  RETURN collect({all: true, one: args.by IS NOT NULL, value: value,
    fromLower: at[0], fromUpper: at[1], toLower: at[2], toUpper: at[3], ties: ties}) AS counted
}
{{include network/part/units}}
