// SPDX-License-Identifier: GPL-3.0-or-later
// The days between which a claim begins and ends to hold, lives considered.
[
  reduce(bound = c.validFromLower, day IN [{{first-day endNode(c)}},
    CASE WHEN NOT {{bound-to-none c}} THEN {{first-day startNode(c)}} END] | CASE WHEN day > bound THEN day ELSE bound END),
  reduce(bound = c.validFromUpper, day IN [{{first-certain-day endNode(c)}},
    CASE WHEN NOT {{bound-to-none c}} THEN {{first-certain-day startNode(c)}} END] | CASE WHEN day > bound THEN day ELSE bound END),
  reduce(bound = c.validToLower, day IN [{{last-certain-day endNode(c)}},
    CASE WHEN NOT {{bound-to-none c}} THEN {{last-certain-day startNode(c)}} END] | CASE WHEN day < bound THEN day ELSE bound END),
  reduce(bound = c.validToUpper, day IN [{{last-day endNode(c)}},
    CASE WHEN NOT {{bound-to-none c}} THEN {{last-day startNode(c)}} END] | CASE WHEN day < bound THEN day ELSE bound END)
]
