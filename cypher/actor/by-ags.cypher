// SPDX-License-Identifier: GPL-3.0-or-later
// The territorial authority with an official key.
MATCH (municipality:Municipality {ags: args.ags})
WHERE known(municipality)
RETURN municipality AS row
