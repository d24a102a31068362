// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import { LOOKS, OTHER } from '../network/kinds';
import { SHAPES } from '../network/outlines';
import type { Spot } from './spots';

interface Props {
  readonly spots: readonly Spot[];
  readonly selected: string | undefined;
  /** Those that stand out; all if absent. */
  readonly shown: ReadonlySet<string> | undefined;
  readonly onSelect: (key: string) => void;
}

/** A sign for everybody at his place, the same size at each scale. */
export const Spots = memo(function Spots({ spots, selected, shown, onSelect }: Props) {
  return (
    <g>
      {spots.toReversed().map(({ node: { key, name, type }, x, y, aside }) => {
        const look = LOOKS[type] ?? OTHER;
        return (
          <g
            key={key}
            className={`spot ${key === selected ? 'chosen' : ''} ${shown && !shown.has(key) ? 'faint' : ''}`}
            style={{ transform: placed(x, y, aside) }}
            onClick={() => {
              onSelect(key);
            }}
          >
            <path d={SHAPES[look.shape].path} fill={`var(${look.color})`} transform={`scale(${key === selected ? '8' : '5.5'})`} />
            <title>{name}</title>
          </g>
        );
      })}
    </g>
  );
});

/** Names beside some of the signs. */
export function Names({ spots }: { spots: readonly Spot[] }) {
  return (
    <g className="names">
      {spots.map(({ node: { key, name }, x, y, aside }) => (
        <text key={key} x="8" y="4" style={{ transform: placed(x, y, aside) }}>
          {name}
        </text>
      ))}
    </g>
  );
}

function placed(x: number, y: number, [right, down]: Spot['aside']): string {
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(var(--pixel)) translate(${right.toFixed(1)}px, ${down.toFixed(1)}px)`;
}
