// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo, useState } from 'react';
import type { Drawing } from './draw';
import type { NetworkNode, NetworkTie, Style } from './kinds';
import { Legend } from './Legend';
import { LookChoices } from './LookChoices';
import { NetworkTable } from './NetworkTable';
import { Picture } from './Picture';
import { Selected } from './Selected';
import { TakeOut, type Whole } from './TakeOut';
import { TieTable } from './TieTable';
import { TimeSlider } from './TimeSlider';
import { tieStates } from './times';
import { useNetwork } from './useNetwork';

interface Props {
  /** Around whom it is; the whole network if absent. */
  readonly of?: string;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** Whether ties have their dates. */
  readonly timed?: boolean;
  /** What the files of it are asked for, if it is not around somebody, and whether they hold more than is shown. */
  readonly filter?: Whole['filter'];
  readonly wider?: boolean;
}

/** A picture with what it means and how it is drawn, what is selected in it, and the same as a table. */
export function NetworkView({ of, nodes, ties, timed = false, filter = {}, wider = false }: Props) {
  const [{ selected, size, color, year, against, hidden }, change] = useNetwork();
  const [drawing, setDrawing] = useState<Drawing>();
  const [pinned, setPinned] = useState<readonly string[]>([]);
  const left = useMemo(() => hidden?.split(',') ?? [], [hidden]);
  const states = useMemo(() => (timed ? tieStates(ties, year, against) : {}), [timed, ties, year, against]);
  const style = useMemo<Style>(
    () => ({ size: size ?? 'degree', byCommunity: color === 'community', hidden: left, ties: states }),
    [size, color, left, states],
  );
  const chosen = nodes.find(({ key }) => key === selected && !left.includes(key));
  return (
    <>
      {timed && <LookChoices />}
      {timed && <TimeSlider states={Object.values(states)} />}
      <Legend types={new Set(nodes.map(({ type }) => type))} byCommunity={style.byCommunity && timed} />
      <div className="stage">
        <Picture
          nodes={nodes}
          ties={ties}
          style={style}
          selected={selected}
          onSelect={(key) => {
            change({ selected: key });
          }}
          onPin={setPinned}
          onDraw={setDrawing}
        />
        {chosen && (
          <Selected
            node={chosen}
            nodes={nodes}
            ties={ties}
            pinned={pinned.includes(chosen.key)}
            onPin={() => {
              if (pinned.includes(chosen.key)) drawing?.unpin(chosen.key);
              else drawing?.pin(chosen.key);
            }}
            onHide={() => {
              change({ hidden: [...left, chosen.key].join(','), selected: undefined });
            }}
            onClose={() => {
              change({ selected: undefined });
            }}
          />
        )}
      </div>
      <TakeOut of={of} whole={{ filter, wider }} drawing={drawing} />
      <NetworkTable nodes={nodes} />
      <TieTable nodes={nodes} ties={ties} states={states} />
    </>
  );
}
