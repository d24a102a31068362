// SPDX-License-Identifier: GPL-3.0-or-later
// What claims locate in these municipalities.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[c:LOCATED_IN]-(entity:Entity)
WHERE {{known c}} AND {{present entity}}
RETURN DISTINCT entity.id AS id
