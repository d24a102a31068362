// SPDX-License-Identifier: GPL-3.0-or-later
// A revision by its number.
MATCH (revision:Revision {number: args.number})
RETURN revision AS row
