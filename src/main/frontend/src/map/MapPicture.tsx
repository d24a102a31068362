// SPDX-License-Identifier: GPL-3.0-or-later
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useTexts } from '../shared/texts';
import { HEIGHT, WIDTH } from './borders';
import { namedAt } from './named';
import { Names } from './Spots';
import type { Spot } from './spots';
import { MAP_TEXTS } from './texts';
import { useZoom } from './useZoom';

interface Props {
  readonly spots: readonly Spot[];
  readonly selected: Spot | undefined;
  readonly children: ReactNode;
}

/** The ground on which the map is drawn, to be moved and scaled; names come as there is room for them. */
export function MapPicture({ spots, selected, children }: Props) {
  const said = useTexts(MAP_TEXTS);
  const { picture, view, unit, closer, farther, reset, onKeyDown } = useZoom();
  const level = Math.round(Math.log2(unit) * 2) / 2;
  const named = useMemo(() => namedAt(spots, 2 ** level), [spots, level]);
  const names = selected && !named.includes(selected) ? [...named, selected] : named;
  const pixel = { '--pixel': String(1 / unit) } as CSSProperties;
  return (
    <div className="map" role="group" aria-label={said.mapKeys} tabIndex={0} onKeyDown={onKeyDown}>
      <svg ref={picture} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true" style={pixel}>
        <g transform={`translate(${String(view.x)},${String(view.y)}) scale(${String(view.k)})`}>
          {children}
          <Names spots={names} />
        </g>
      </svg>
      <p className="map-buttons no-print">
        <button type="button" className="button" aria-label={said.closer} onClick={closer}>
          +
        </button>
        <button type="button" className="button" aria-label={said.farther} onClick={farther}>
          −
        </button>
        <button type="button" className="button" aria-label={said.wholeMap} onClick={reset}>
          ⌂
        </button>
      </p>
      <p className="borders">
        <a href="https://www.bkg.bund.de">© GeoBasis-DE / BKG 2021</a> ({said.changedData},{' '}
        <a href="https://www.govdata.de/dl-de/by-2-0">dl-de/by-2-0</a>)
      </p>
    </div>
  );
}
