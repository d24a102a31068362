// SPDX-License-Identifier: GPL-3.0-or-later
// The node that a bucket counts by.
MATCH (node:Entity {id: owner.node})
WHERE {{seen node}}
RETURN node AS row
