// SPDX-License-Identifier: GPL-3.0-or-later
// Lets no revision become visible at a moment or before it any more, once the one that is being committed is.
MATCH (moments:Ledger {id: 'moments'})
SET moments.locked = true
WITH moments
SET moments.last = CASE WHEN $moment > moments.last THEN $moment ELSE moments.last END
RETURN moments.last AS settled
