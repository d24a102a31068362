// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out what imports remember about names by which these people were meant.
MATCH (decision:Decision)
WHERE decision.entity IN $ids
DELETE decision
