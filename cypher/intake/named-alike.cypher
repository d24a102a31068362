// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers that every actor has the simple spelling of its name; whoever writes actors keeps it so.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.alikeNames = true
