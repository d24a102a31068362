// SPDX-License-Identifier: GPL-3.0-or-later
// To whom keys belong now.
UNWIND $keys AS key
MATCH (:ExternalKey {key: key})<-[owns:HAS_KEY]-(entity:Entity)
WHERE {{known owns}}
RETURN key, entity.id AS entity
