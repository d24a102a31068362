// SPDX-License-Identifier: GPL-3.0-or-later
// An actor of a diff, if a filter lets it through.
WITH owner, args, owner.node AS n
WHERE {{admitted n}} AND {{claimed-so n}}
RETURN owner AS row
