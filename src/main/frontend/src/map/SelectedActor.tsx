// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { typeOf } from '../actors/types';
import { useWords } from '../api/useWords';
import { Neighbours } from '../network/Neighbours';
import type { NetworkNode, NetworkTie } from '../network/kinds';
import { useTexts } from '../shared/texts';
import { hasPlace, placeOf } from '../shell/places';
import { MAP_TEXTS } from './texts';

interface Props {
  readonly node: NetworkNode;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly onNear: () => void;
  readonly onClose: () => void;
}

/** Who is selected on the map, and where to go from there. */
export function SelectedActor({ node: { key, name, type }, nodes, ties, onNear, onClose }: Props) {
  const said = useTexts(MAP_TEXTS);
  const word = useWords('SearchType');
  return (
    <aside className="selected" aria-label={name}>
      <h3>{name}</h3>
      <p className="quiet">{word(typeOf(type))}</p>
      <Neighbours of={key} nodes={nodes} ties={ties} view="/map" />
      <p>
        {hasPlace(key) && (
          <>
            <Link to={placeOf(key)} params={{ id: key }} className="button main">
              {said.page}
            </Link>{' '}
            <button type="button" className="button" onClick={onNear}>
              {said.whoIsNear}
            </button>{' '}
          </>
        )}
        <Link to="/network" search={(now) => ({ ...now, of: key })} className="button">
          {said.inNetwork}
        </Link>{' '}
        <button type="button" className="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </aside>
  );
}
