// SPDX-License-Identifier: GPL-3.0-or-later
import { type FragmentOf, readFragment } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { REASONS } from './reasonsFragment';
import './reasons.css';
import { ShareBar } from './ShareBar';
import { REASONS_TEXTS } from './texts';

/** Why two should talk, as sentences with how much each weighs, and what speaks against it. */
export function Reasons({ synergy }: { synergy: FragmentOf<typeof REASONS> }) {
  const said = useTexts(REASONS_TEXTS);
  const { reasons, counterReasons } = readFragment(REASONS, synergy);
  return (
    <div className="reasons">
      <ShareBar reasons={reasons} />
      <ul>
        {reasons.map(({ explanation }) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
      {counterReasons.length > 0 && (
        <>
          <p className="against">{said.against}</p>
          <ul>
            {counterReasons.map(({ explanation }) => (
              <li key={explanation}>{explanation}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
