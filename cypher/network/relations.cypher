// SPDX-License-Identifier: GPL-3.0-or-later
// The relations by which two nodes are tied.
UNWIND owner.claims AS c
WITH DISTINCT type(c) AS relation
ORDER BY relation
RETURN collect(relation) AS row
