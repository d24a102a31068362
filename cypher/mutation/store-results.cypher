// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps with a revision what it did, so that a retried request gets the same answer.
MATCH (revision:Revision {number: $number})
SET revision.results = $results
