// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a revision gave or took.
CALL () {
  MATCH (entity)-[owns:HAS_KEY {recorded: $number}]->(key)
  RETURN entity, owns, key, 'given' AS what
  UNION
  MATCH (entity)-[owns:HAS_KEY {retracted: $number}]->(key)
  WHERE owns.recorded <> $number
  RETURN entity, owns, key, 'taken' AS what
}
RETURN entity.id AS entity, key.key AS key, key.scheme AS scheme, key.value AS value, owns.retracted AS retracted,
  owns.mergedFrom AS mergedFrom, what
