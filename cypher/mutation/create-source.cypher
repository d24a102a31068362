// SPDX-License-Identifier: GPL-3.0-or-later
// Creates nodes of the type Source.
UNWIND $rows AS row
CREATE (entity:Entity:Source)
SET entity = row
