// SPDX-License-Identifier: GPL-3.0-or-later
// Actors, and other names of them, that do not have the simple spelling of the name yet, unless all have got it before.
MATCH (ledger:Ledger {id: 'ledger'})
CALL (ledger) {
  WITH ledger
  WHERE ledger.alikeNames IS NULL
  MATCH (actor:Actor)
  USING INDEX actor:Actor(sortName, id)
  WHERE actor.sortName > '' AND actor.id > '' AND actor.alikeName IS NULL AND actor.name IS NOT NULL
  RETURN actor.id AS id, actor.name AS name, 'Entity' AS label
  UNION ALL
  WITH ledger
  WHERE ledger.alikeOtherNames IS NULL
  MATCH (other:Attribute)
  USING INDEX other:Attribute(folded)
  WHERE other.folded > '' AND other.property = 'alternativeName' AND other.alikeName IS NULL
  RETURN other.id AS id, other.value AS name, 'Attribute' AS label
}
RETURN id, name, label
