// SPDX-License-Identifier: GPL-3.0-or-later
// The municipality an actor is in, by the preferred claim; no seat that has ended, though nobody may know when.
MATCH (owner)-[c:LOCATED_IN]->(municipality:Municipality)
WHERE {{holds c}} AND (c.status <> 'ENDED' OR (c.validTo IS NOT NULL AND c.validToLower > $asOf))
RETURN municipality AS row
ORDER BY {{preferred c}}
