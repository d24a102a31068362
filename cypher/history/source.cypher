// SPDX-License-Identifier: GPL-3.0-or-later
// Who says what the claim of an entry says.
MATCH (source:Entity {id: owner.claim.source})
RETURN source AS row
