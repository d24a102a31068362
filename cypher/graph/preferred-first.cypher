// SPDX-License-Identifier: GPL-3.0-or-later
// A row with its claims in order of preference.
RETURN owner{.*, claims: COLLECT {
  UNWIND owner.claims AS c
  RETURN c
  ORDER BY c.rankOrder, c.sourceDay DESC, c.id
}} AS row
