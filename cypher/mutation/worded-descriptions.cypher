// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers that the words of every claimed description can be searched; whoever writes claims keeps it so.
MATCH (ledger:Ledger {id: 'ledger'})
SET ledger.describedWords = true
