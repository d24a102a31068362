// SPDX-License-Identifier: GPL-3.0-or-later
// The larger ones that an actor is directly part of.
MATCH (owner)-[c:PART_OF]->(larger:Actor)
WHERE {{shows c}}
WITH DISTINCT larger
RETURN larger AS row
ORDER BY {{at larger.sortName}}, larger.id
