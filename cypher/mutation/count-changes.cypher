// SPDX-License-Identifier: GPL-3.0-or-later
// Gives entities a new version.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.version = $revision
