// SPDX-License-Identifier: GPL-3.0-or-later
// Alliances, programmes and organizations that were founded or dissolved between two days.
MATCH (n:Actor)
WHERE n.type IN ['LocalAlliance', 'Program', 'Organization'] AND present(n)
WITH owner, args, n, [day IN [owner.from, owner.to] |
  coalesce(n.foundedLower, day) <= day AND coalesce(n.dissolvedUpper, day) >= day] AS there
WHERE there[0] <> there[1] AND there[1] = args.gained
RETURN {node: n, keys: [n.sortName, n.id]} AS row
