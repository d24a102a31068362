// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers who is meant by a name that several can be meant by.
UNWIND $rows AS row
MERGE (decision:Decision {key: row.key})
SET decision.entity = row.entity, decision.revision = row.revision
