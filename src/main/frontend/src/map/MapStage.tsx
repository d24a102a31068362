// SPDX-License-Identifier: GPL-3.0-or-later
import { useCallback, useMemo } from 'react';
import { useWords } from '../api/useWords';
import type { NetworkTie } from '../network/kinds';
import { useTexts } from '../shared/texts';
import { Arcs } from './Arcs';
import { Areas } from './Areas';
import { type Arc, arcsOf } from './arcs';
import { type Counted, nameOfArea } from './counts';
import { MapPicture } from './MapPicture';
import { SelectedActor } from './SelectedActor';
import { SelectedArea } from './SelectedArea';
import { Spots } from './Spots';
import { type Located, spotsOf } from './spots';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';
import { useNear } from './useNear';

interface Props {
  readonly nodes: readonly Located[];
  readonly ties: readonly NetworkTie[];
  readonly counted: readonly Counted[];
  /** The ties between states, if there are too many to draw each. */
  readonly flows: readonly Arc[] | undefined;
}

/** The map with who or what is selected on it. */
export function MapStage({ nodes, ties, counted, flows }: Props) {
  const said = useTexts(MAP_TEXTS);
  const [{ by, count = 'ACTORS', selected, near }, change] = useMap();
  const stateName = useWords('State');
  const { circle, keys } = useNear();
  const spots = useMemo(() => spotsOf(nodes), [nodes]);
  const arcs = useMemo(() => flows ?? arcsOf(ties, spots), [flows, ties, spots]);
  const spot = spots.find(({ node }) => node.key === selected);
  const area = selected !== undefined && /^\d+$/.test(selected) ? selected : undefined;
  const nameOf = (id: string) => nameOfArea(id, counted, stateName);
  const select = useSelect();
  const close = () => {
    change({ selected: undefined });
  };
  return (
    <div className="stage">
      <MapPicture spots={near && keys ? spots.filter(({ node }) => keys.has(node.key)) : spots} selected={spot}>
        <Areas byDistrict={by === 'district'} counted={counted} selected={area} nameOf={nameOf} onSelect={select} />
        {near && circle && <path d={circle} className="around-circle" />}
        <Arcs arcs={arcs} selected={selected} />
        <Spots spots={spots} selected={selected} shown={near ? keys : undefined} onSelect={select} />
      </MapPicture>
      {spot && (
        <SelectedActor
          node={spot.node}
          nodes={nodes}
          ties={ties}
          onNear={() => {
            change({ near: spot.node.key });
          }}
          onClose={close}
        />
      )}
      {area && (
        <SelectedArea
          id={area}
          name={nameOf(area)}
          counted={counted.find(({ id }) => id === area)}
          column={said.counted[count]}
          onClose={close}
        />
      )}
    </div>
  );
}

function useSelect(): (id: string) => void {
  const [, change] = useMap();
  return useCallback(
    (id) => {
      change({ selected: id });
    },
    [change],
  );
}
