// SPDX-License-Identifier: GPL-3.0-or-later
// Takes keys from entities.
UNWIND $rows AS row
MATCH (:ExternalKey {key: row.key})<-[owns:HAS_KEY {retracted: 9223372036854775807}]-(:Entity {id: row.entity})
SET owns.retracted = row.revision
