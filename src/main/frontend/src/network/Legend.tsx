// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { useTexts } from '../shared/texts';
import { LOOKS } from './kinds';
import { SHAPES } from './shapes';
import { NETWORK_TEXTS } from './texts';

/** What the colours and shapes mean. */
export function Legend({ types, byCommunity }: { types: ReadonlySet<string>; byCommunity: boolean }) {
  const said = useTexts(NETWORK_TEXTS);
  const word = useWords('SearchType');
  return (
    <ul className="legend" aria-label={said.legend}>
      {Object.entries(LOOKS).map(
        ([type, look]) =>
          look &&
          types.has(type) && (
            <li key={type}>
              <svg aria-hidden="true" viewBox="-1.1 -1.1 2.2 2.2" fill={byCommunity ? 'currentColor' : `var(${look.color})`}>
                <path d={SHAPES[look.shape].path} />
              </svg>
              {word(typeOf(type))}
            </li>
          ),
      )}
      {byCommunity && <li className="quiet">{said.communityLegend}</li>}
      <li className="quiet">{said.tieLegend}</li>
    </ul>
  );
}
