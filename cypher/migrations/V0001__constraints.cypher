// SPDX-License-Identifier: GPL-3.0-or-later
// What must be unique: ids, keys and revision numbers. Claim ids are unique within their relationship type.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_key IF NOT EXISTS FOR (n:ExternalKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT municipality_ags IF NOT EXISTS FOR (n:Municipality) REQUIRE n.ags IS UNIQUE;
CREATE CONSTRAINT municipality_ars IF NOT EXISTS FOR (n:Municipality) REQUIRE n.ars IS UNIQUE;
CREATE CONSTRAINT attribute_id IF NOT EXISTS FOR (n:Attribute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT collaborates_with_claim_id IF NOT EXISTS FOR ()-[c:COLLABORATES_WITH]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT participates_in_claim_id IF NOT EXISTS FOR ()-[c:PARTICIPATES_IN]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT affiliated_with_claim_id IF NOT EXISTS FOR ()-[c:AFFILIATED_WITH]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT has_attribute_claim_id IF NOT EXISTS FOR ()-[c:HAS_ATTRIBUTE]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT works_on_claim_id IF NOT EXISTS FOR ()-[c:WORKS_ON]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT located_in_claim_id IF NOT EXISTS FOR ()-[c:LOCATED_IN]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT part_of_claim_id IF NOT EXISTS FOR ()-[c:PART_OF]-() REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT broader_claim_id IF NOT EXISTS FOR ()-[c:BROADER]-() REQUIRE c.id IS UNIQUE;
