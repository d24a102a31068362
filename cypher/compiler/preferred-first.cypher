// SPDX-License-Identifier: GPL-3.0-or-later
// A row with its claims in order of preference; most have but one.
RETURN owner{.*, claims: CASE size(owner.claims) WHEN 1 THEN owner.claims ELSE COLLECT {
  UNWIND owner.claims AS c
  RETURN c
  ORDER BY {{preferred c}}
} END} AS row
