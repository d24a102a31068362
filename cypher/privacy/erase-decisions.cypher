// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out what was decided about others and these people: synergies, and who is not the same.
MATCH (value:Attribute)
WHERE value.property IN ['synergyDecision', 'differentFrom'] AND any(id IN $ids WHERE id IN split(value.value, ' '))
DETACH DELETE value
