// SPDX-License-Identifier: GPL-3.0-or-later
// Every claim about an actor or event; those that did not hold on a day are left out only if a day was asked for.
MATCH (owner)-[c:{{claim-types except BROADER}}]-(other)
WHERE {{known c}}
  AND (args.types IS NULL OR type(c) IN args.types)
  AND (args.property IS NULL OR other.property = args.property)
  AND (NOT args.onThatDay OR {{possible c, $asOf}})
RETURN {node: c, keys: [type(c), coalesce(other.property, ''), c.rankOrder, c.id]} AS row
