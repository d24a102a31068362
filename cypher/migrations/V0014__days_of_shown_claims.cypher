// SPDX-License-Identifier: GPL-3.0-or-later
// What entities show of themselves begins and ends on days: whoever shows something else from a day on is found by it.
CREATE INDEX has_attribute_from IF NOT EXISTS FOR ()-[c:HAS_ATTRIBUTE]-() ON (c.validFromLower);
CREATE INDEX has_attribute_to IF NOT EXISTS FOR ()-[c:HAS_ATTRIBUTE]-() ON (c.validToUpper);
CREATE INDEX located_in_from IF NOT EXISTS FOR ()-[c:LOCATED_IN]-() ON (c.validFromLower);
CREATE INDEX located_in_to IF NOT EXISTS FOR ()-[c:LOCATED_IN]-() ON (c.validToUpper);
CREATE INDEX located_in_ended IF NOT EXISTS FOR ()-[c:LOCATED_IN]-() ON (c.validToLower);
