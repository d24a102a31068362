// SPDX-License-Identifier: GPL-3.0-or-later
// To whom keys belong now. It can be several: who may not see the first one gave a key to another.
UNWIND $keys AS key
MATCH (:ExternalKey {key: key})<-[owns:HAS_KEY]-(entity:Entity)
WHERE {{known owns}}
RETURN key, entity.id AS entity
ORDER BY key, entity
