// SPDX-License-Identifier: GPL-3.0-or-later
// Creates nodes of the type Topic.
UNWIND $rows AS row
CREATE (entity:Entity:Topic)
SET entity = row
