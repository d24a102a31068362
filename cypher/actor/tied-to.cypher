// SPDX-License-Identifier: GPL-3.0-or-later
// Whom or what an actor is tied to.
MATCH (owner)-[c:{{claim-types between-actors}}]-(other:Entity)
WHERE {{holds c}} AND {{sure c}}
RETURN DISTINCT other AS row
