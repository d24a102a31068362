// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that held on one of two days and not on the other: of nearly all, it is enough to see that they neither began nor
// ended between the two.
WITH owner.from AS earlier, owner.to AS later, args.what AS what
MATCH (:Entity)-[c:{{claim-types}}]->()
WHERE CASE
    WHEN what = 'GAINED' THEN {{possible c, later}} AND NOT {{possible c, earlier}} AND {{known c}} AND c.rankOrder < 2
    WHEN what = 'LOST' THEN {{possible c, earlier}} AND NOT {{possible c, later}} AND {{known c}} AND c.rankOrder < 2
    ELSE false
  END
RETURN {node: c, keys: [type(c), c.id]} AS row
