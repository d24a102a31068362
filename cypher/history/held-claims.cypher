// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that held on one of two days and not on the other.
MATCH (:Entity)-[c:COLLABORATES_WITH|PARTICIPATES_IN|AFFILIATED_WITH|HAS_ATTRIBUTE|WORKS_ON|LOCATED_IN|PART_OF|BROADER]->()
WHERE known(c) AND c.rankOrder < 2
WITH args, c, [day IN [owner.from, owner.to] | c.validFromLower <= day AND c.validToUpper >= day] AS held
WHERE held[0] <> held[1] AND args.what = CASE WHEN held[1] THEN 'GAINED' ELSE 'LOST' END
RETURN {node: c, keys: [type(c), c.id]} AS row
