// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import { DISTRICT_LINES, DISTRICTS, STATE_LINES, STATES } from './borders';
import type { Counted } from './counts';
import { stepOf } from './steps';

interface Props {
  readonly byDistrict: boolean;
  readonly counted: readonly Counted[];
  readonly selected: string | undefined;
  readonly nameOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** States or districts, shaded by what was counted in them. */
export const Areas = memo(function Areas({ byDistrict, counted, selected, nameOf, onSelect }: Props) {
  const counts = new Map(counted.map(({ id, count }) => [id, count]));
  const most = counted[0]?.count ?? 0;
  return (
    <g className="areas">
      {(byDistrict ? DISTRICTS : STATES).map(({ id, path }) => {
        const count = counts.get(id) ?? 0;
        return (
          <path
            key={id}
            d={path}
            className={`step-${String(stepOf(count, most))} ${id === selected ? 'chosen' : ''}`}
            onClick={() => {
              onSelect(id);
            }}
          >
            <title>{`${nameOf(id)}: ${String(count)}`}</title>
          </path>
        );
      })}
      {byDistrict && <path d={DISTRICT_LINES} className="line" />}
      <path d={STATE_LINES} className="line strong" />
    </g>
  );
});
