// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { Contradictions } from './Contradictions';
import { Duplicates } from './Duplicates';
import { Growth } from './Growth';
import { Isolated } from './Isolated';
import { NewestChanges } from './NewestChanges';
import { OVERVIEW_TEXTS } from './texts';
import { TopTopics } from './TopTopics';
import { Totals } from './Totals';

/** What is in the network, and what waits for somebody. */
export function OverviewPage() {
  const said = useTexts(OVERVIEW_TEXTS);
  return (
    <>
      <h1>{said.title}</h1>
      <div className="panels">
        <Totals />
        <Growth />
        <TopTopics />
        <Contradictions />
        <Duplicates />
        <Isolated />
        <NewestChanges />
      </div>
    </>
  );
}
