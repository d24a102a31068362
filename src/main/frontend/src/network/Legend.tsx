// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { useTexts } from '../shared/texts';
import { LOOKS } from './kinds';
import { SHAPES } from './outlines';
import { NETWORK_TEXTS } from './texts';

interface Props {
  readonly types: ReadonlySet<string>;
  readonly byCommunity?: boolean;
  /** What the lines mean; as in the picture of the network if absent. */
  readonly lines?: string;
}

/** What the colours and shapes mean. */
export function Legend({ types, byCommunity = false, lines }: Props) {
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
      <li className="quiet">{lines ?? said.tieLegend}</li>
    </ul>
  );
}
