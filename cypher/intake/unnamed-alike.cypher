// SPDX-License-Identifier: GPL-3.0-or-later
// Actors that do not have the simple spelling of their name yet, unless all have got it before.
MATCH (ledger:Ledger {id: 'ledger'})
WHERE ledger.alikeNames IS NULL
CALL (ledger) {
  MATCH (actor:Actor)
  USING INDEX actor:Actor(sortName, id)
  WHERE actor.sortName > '' AND actor.id > '' AND actor.alikeName IS NULL AND actor.name IS NOT NULL
  RETURN actor
}
RETURN actor.id AS id, actor.name AS name
