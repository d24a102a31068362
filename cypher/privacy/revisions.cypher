// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed something, when and why.
UNWIND $numbers AS number
MATCH (revision:Revision {number: number})
RETURN revision.number AS number, revision.kind AS kind, revision.by AS by, revision.why AS why, revision.visibleAt AS at
