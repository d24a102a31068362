// SPDX-License-Identifier: GPL-3.0-or-later
// The revision with a number, if it can be seen.
MATCH (revision:Revision {number: args.number})
WHERE revision.number <= $revision AND NOT revision.number IN $inFlight
RETURN revision AS row
