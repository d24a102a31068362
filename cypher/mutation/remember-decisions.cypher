// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers who is meant by a name that several can be meant by.
UNWIND keys($decisions) AS key
MERGE (decision:Decision {key: key})
SET decision.entity = $decisions[key], decision.revision = $revision
