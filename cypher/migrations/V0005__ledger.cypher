// SPDX-License-Identifier: GPL-3.0-or-later
// The one node that writers lock to get a revision: its number and its moment then grow in the order of commits.
MERGE (ledger:Ledger {id: 'ledger'})
WITH ledger
OPTIONAL MATCH (revision:Revision)
WITH ledger, max(revision.number) AS last, max(revision.visibleAt) AS visibleAt
SET ledger.last = coalesce(last, 0),
  ledger.high = coalesce(last, 0),
  ledger.visibleAt = coalesce(visibleAt, datetime('0001-01-01T00:00:00Z'));
MATCH (revision:Revision)
SET revision.kind = 'SAMPLE', revision.high = revision.number;
MATCH (entity:Entity)
SET entity.version = entity.recorded, entity.baseName = entity.name
WITH entity
MATCH (entity)-[owns:HAS_KEY]->()
SET owns.recorded = entity.recorded, owns.retracted = 9223372036854775807;
