// SPDX-License-Identifier: GPL-3.0-or-later
// The sources that said something.
UNWIND $ids AS id
MATCH (source:Entity {id: id})
RETURN source.id AS id, source.name AS title, source.address AS address, source.publisher AS publisher
