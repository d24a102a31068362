// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a standing claim rests on a source.
CALL () {
  MATCH ()-[c:COLLABORATES_WITH {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:PARTICIPATES_IN {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:AFFILIATED_WITH {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:HAS_ATTRIBUTE {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:WORKS_ON {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:LOCATED_IN {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:PART_OF {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
  UNION ALL
  MATCH ()-[c:BROADER {source: $source}]->() WHERE known(c) RETURN c LIMIT 1
}
RETURN c.id AS id LIMIT 1
