// SPDX-License-Identifier: GPL-3.0-or-later
// Has every instance load the network in memory anew.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.generation = coalesce(ledger.generation, 0) + 1
