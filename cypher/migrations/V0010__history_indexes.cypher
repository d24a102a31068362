// SPDX-License-Identifier: GPL-3.0-or-later
// What history asks for: which claim corrects another, and which entities were gone for a while.
CREATE INDEX collaborates_with_corrects IF NOT EXISTS FOR ()-[c:COLLABORATES_WITH]-() ON (c.corrects);
CREATE INDEX participates_in_corrects IF NOT EXISTS FOR ()-[c:PARTICIPATES_IN]-() ON (c.corrects);
CREATE INDEX affiliated_with_corrects IF NOT EXISTS FOR ()-[c:AFFILIATED_WITH]-() ON (c.corrects);
CREATE INDEX has_attribute_corrects IF NOT EXISTS FOR ()-[c:HAS_ATTRIBUTE]-() ON (c.corrects);
CREATE INDEX works_on_corrects IF NOT EXISTS FOR ()-[c:WORKS_ON]-() ON (c.corrects);
CREATE INDEX located_in_corrects IF NOT EXISTS FOR ()-[c:LOCATED_IN]-() ON (c.corrects);
CREATE INDEX part_of_corrects IF NOT EXISTS FOR ()-[c:PART_OF]-() ON (c.corrects);
CREATE INDEX broader_corrects IF NOT EXISTS FOR ()-[c:BROADER]-() ON (c.corrects);
CREATE INDEX entity_gaps IF NOT EXISTS FOR (n:Entity) ON (n.gaps);
