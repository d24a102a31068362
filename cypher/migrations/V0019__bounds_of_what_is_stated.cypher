// SPDX-License-Identifier: GPL-3.0-or-later
// A claim certainly holds only between what its source states (docs/time.md): claims recorded before that was so get the
// days between which they begin and end to hold, as model.HoldingPeriod computes them for new ones.
MATCH ()-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|HAS_ATTRIBUTE|WORKS_ON|LOCATED_IN|PART_OF|BROADER]->(b)
WHERE c.statedLower IS NULL
CALL (c, b) {
  OPTIONAL MATCH (source:Entity {id: c.source})
  OPTIONAL MATCH (revision:Revision {number: c.recorded})
  WITH c, b, source, coalesce(date(datetime({datetime: revision.at, timezone: 'Europe/Berlin'})), date('9999-12-31')) AS recorded
  WITH c, b, recorded,
    coalesce(source.dateLower, source.retrievedAt, recorded) AS lower,
    coalesce(source.dateUpper, source.retrievedAt, recorded) AS latest
  WITH c, b, lower, CASE WHEN lower <= recorded AND latest >= recorded THEN recorded ELSE latest END AS upper
  SET c.statedLower = lower,
    c.statedUpper = upper,
    c.validFromUpper = CASE
      WHEN c.validFrom IS NOT NULL THEN c.validFromUpper
      WHEN b:Event THEN date('0001-01-01')
      WHEN c.status = 'ENDED' THEN date('9999-12-31')
      ELSE upper
    END,
    c.validToUpper = CASE
      WHEN c.validTo IS NOT NULL OR b:Event OR c.status <> 'ENDED' THEN c.validToUpper
      WHEN c.validFromLower >= upper THEN c.validFromLower
      ELSE upper - duration({days: 1})
    END,
    c.validToLower = CASE
      WHEN c.validTo IS NOT NULL OR b:Event THEN c.validToLower
      WHEN c.status = 'ENDED' OR c.validFromLower > lower THEN c.validFromLower
      ELSE lower
    END
} IN TRANSACTIONS OF 10000 ROWS;
