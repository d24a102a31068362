// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers that every actor and every other name has its simple spelling; whoever writes actors keeps it so.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.alikeNames = true, ledger.alikeOtherNames = true
