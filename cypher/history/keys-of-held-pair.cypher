// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of actors with the keys that order it. There may be so many pairs that they are held without.
WITH owner, owner.actor AS a, owner.partner AS b
RETURN owner {.*, keys: [{{at a.sortName}}, a.id, b.id]} AS row
