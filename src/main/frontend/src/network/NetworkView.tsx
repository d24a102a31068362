// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { without } from '../shared/without';
import type { NetworkNode, NetworkTie } from './kinds';
import { Legend } from './Legend';
import { NetworkTable } from './NetworkTable';
import { Picture } from './Picture';
import { Selected } from './Selected';
import { TakeOut } from './TakeOut';

interface Props {
  readonly of: string;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

/** A picture with its legend, what is selected in it, and the same as a table. */
export function NetworkView({ of, nodes, ties }: Props) {
  const navigate = useNavigate();
  const { selected } = useSearch({ from: '/network' });
  const select = (key: string | undefined) => {
    void navigate({
      to: '/network',
      search: (now) => ({ ...without(now, 'selected'), ...(key && { selected: key }) }),
      replace: true,
    });
  };
  const chosen = nodes.find(({ key }) => key === selected);
  return (
    <>
      <Legend types={new Set(nodes.map(({ type }) => type))} />
      <div className="stage">
        <Picture nodes={nodes} ties={ties} selected={selected} onSelect={select} />
        {chosen && (
          <Selected
            node={chosen}
            onClose={() => {
              select(undefined);
            }}
          />
        )}
      </div>
      <TakeOut of={of} />
      <NetworkTable nodes={nodes} />
    </>
  );
}
