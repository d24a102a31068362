// SPDX-License-Identifier: GPL-3.0-or-later
// The territorial authority with an official key, or the one that it was merged into.
MATCH (named:Municipality {ags: args.ags})
MATCH (named)(()-[m:MERGED_INTO]->() WHERE known(m)){0,10}(municipality:Municipality)
WHERE present(municipality)
RETURN municipality AS row
