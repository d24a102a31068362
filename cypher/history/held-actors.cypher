// SPDX-License-Identifier: GPL-3.0-or-later
// Alliances, programmes and organizations that were founded or dissolved between two days.
MATCH (n:Actor)
WHERE n.type IN ['LocalAlliance', 'Program', 'Organization']
WITH owner, args, n, {{at n: foundedLower, dissolvedUpper}} AS shown
WITH args, n, [day IN [owner.from, owner.to] | coalesce(shown.foundedLower, day) <= day AND coalesce(shown.dissolvedUpper, day) >= day] AS there
WHERE CASE WHEN there[0] = there[1] OR there[1] <> args.gained THEN false ELSE {{present n}} END
RETURN {node: n, keys: [{{at n.sortName}}, n.id]} AS row
