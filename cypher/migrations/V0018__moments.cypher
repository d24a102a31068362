// SPDX-License-Identifier: GPL-3.0-or-later
// The highest moment that was given out or promised. It has a node of its own, as writers lock it only while they commit.
MATCH (ledger:Ledger {id: 'ledger'})
MERGE (moments:Ledger {id: 'moments'})
SET moments.last = ledger.visibleAt
REMOVE ledger.visibleAt;
