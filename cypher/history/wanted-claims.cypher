// SPDX-License-Identifier: GPL-3.0-or-later
// A claim of a diff, if a filter asks for it and lets both ends through.
WITH owner, args, owner.node AS c, startNode(owner.node) AS a, endNode(owner.node) AS b, coalesce(args.on, $asOf) AS day
WHERE (args.relations IS NULL OR type(c) IN args.relations) AND {{chosen c}}
  AND (args.certainty IS NULL OR args.certainty <> 'CERTAINLY' OR {{certain c, day}})
  AND {{admitted a}} AND (NOT b:Entity OR {{admitted b}})
RETURN owner AS row
