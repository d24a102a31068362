// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that bases hold no longer.
UNWIND $rows AS row
MATCH (basis:Basis {id: row.id})
SET basis.withdrawn = row.day, basis.withdrawnBecause = row.reason
