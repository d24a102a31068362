// SPDX-License-Identifier: GPL-3.0-or-later
// Creates nodes of the type Event.
UNWIND $rows AS row
CREATE (entity:Entity:Event)
SET entity = row
