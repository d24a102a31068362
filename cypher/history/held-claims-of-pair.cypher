// SPDX-License-Identifier: GPL-3.0-or-later
// By which claims two actors worked together on a day.
WITH owner, owner.actor AS a, owner.partner AS b, owner.day AS day
RETURN owner {.*, claims: COLLECT {
  MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN]-(b)
  WHERE {{known c}} AND c.rankOrder < 2 AND {{possible c, day}}
  RETURN c ORDER BY c.rankOrder, c.id
}} AS row
