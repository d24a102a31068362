// SPDX-License-Identifier: GPL-3.0-or-later
// What writers need: one ledger, a key a client may give its write, names to identify by, and moved keys and entities.
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_client_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.clientKey IS UNIQUE;
CREATE CONSTRAINT decision_key IF NOT EXISTS FOR (n:Decision) REQUIRE n.key IS UNIQUE;
CREATE INDEX revision_undoes IF NOT EXISTS FOR (n:Revision) ON (n.undoes);
CREATE INDEX staged_visible_at IF NOT EXISTS FOR (n:Staged) ON (n.visibleAt);
CREATE INDEX attribute_folded IF NOT EXISTS FOR (n:Attribute) ON (n.folded);
CREATE INDEX entity_recorded IF NOT EXISTS FOR (n:Entity) ON (n.recorded);
CREATE INDEX entity_retracted IF NOT EXISTS FOR (n:Entity) ON (n.retracted);
CREATE INDEX has_key_recorded IF NOT EXISTS FOR ()-[k:HAS_KEY]-() ON (k.recorded);
CREATE INDEX has_key_retracted IF NOT EXISTS FOR ()-[k:HAS_KEY]-() ON (k.retracted);
CREATE INDEX merged_into_recorded IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.recorded);
CREATE INDEX merged_into_retracted IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.retracted);
