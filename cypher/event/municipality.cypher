// SPDX-License-Identifier: GPL-3.0-or-later
// The municipality an event took place in, by the preferred claim.
MATCH (owner)-[c:LOCATED_IN]->(municipality:Municipality)
WHERE {{holds c}}
RETURN municipality AS row
ORDER BY {{preferred c}}
