// SPDX-License-Identifier: GPL-3.0-or-later
// Alliances, programmes and organizations that were founded or dissolved between two days.
MATCH (n:Actor)
WHERE n.type IN ['LocalAlliance', 'Program', 'Organization'] AND present(n)
WITH owner, args, n, then(n).foundedLower AS founded, then(n).dissolvedUpper AS dissolved
WITH args, n, [day IN [owner.from, owner.to] | coalesce(founded, day) <= day AND coalesce(dissolved, day) >= day] AS there
WHERE there[0] <> there[1] AND there[1] = args.gained
RETURN {node: n, keys: [then(n).sortName, n.id]} AS row
