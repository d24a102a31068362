// SPDX-License-Identifier: GPL-3.0-or-later
// Forgets an abandoned revision; its number is not given out again.
MATCH (revision:Revision {number: $number, visibleAt: $never})
DETACH DELETE revision
