// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import type { Arc } from './arcs';

interface Props {
  readonly arcs: readonly Arc[];
  readonly selected: string | undefined;
}

/** Lines between those who are tied, dashed where that is not certain; those of who is selected stand out. */
export const Arcs = memo(function Arcs({ arcs, selected }: Props) {
  const chosen = arcs.some(({ ends }) => selected !== undefined && ends.includes(selected));
  return (
    <g className="arcs">
      {arcs.map(({ id, path, width, certain, ends }) => (
        <path
          key={id}
          d={path}
          strokeWidth={width}
          strokeDasharray={certain ? undefined : '4 3'}
          className={chosen ? (ends.includes(selected ?? '') ? 'chosen' : 'faint') : undefined}
        />
      ))}
    </g>
  );
});
