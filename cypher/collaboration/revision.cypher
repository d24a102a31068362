// SPDX-License-Identifier: GPL-3.0-or-later
// The revision that recorded or retracted a claim, if the snapshot knows it.
MATCH (revision:Revision {number: owner[args.moment]})
WHERE revision.number <= $revision AND NOT revision.number IN $inFlight
RETURN revision AS row
