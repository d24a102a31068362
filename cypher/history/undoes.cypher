// SPDX-License-Identifier: GPL-3.0-or-later
// The revision that a revision took back.
MATCH (revision:Revision {number: owner.undoes})
RETURN revision AS row
