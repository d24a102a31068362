// SPDX-License-Identifier: GPL-3.0-or-later
// The next broader topics.
MATCH (owner)-[c:BROADER]->(topic:Topic)
WHERE {{holds c}}
WITH DISTINCT topic
RETURN topic AS row
ORDER BY {{at topic.sortName}}, topic.id
