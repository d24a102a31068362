// SPDX-License-Identifier: GPL-3.0-or-later
// What there may be to do at a start: each of these is looked at closer only if it is not as it should be.
MATCH (ledger:Ledger {id: 'ledger'})
RETURN ledger.last AS last, coalesce(ledger.alikeNames AND ledger.alikeOtherNames, false) AS alikeNames,
  coalesce(ledger.describedWords, false) AS describedWords, ledger.shownDay AS shownDay,
  EXISTS { MATCH (:Staged {visibleAt: $never}) } AS staged
