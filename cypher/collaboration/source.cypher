// SPDX-License-Identifier: GPL-3.0-or-later
// The source of a claim.
MATCH (source:Entity {id: owner.source})
RETURN source AS row
