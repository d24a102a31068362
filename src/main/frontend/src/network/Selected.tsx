// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import { hasPlace, placeOf } from '../shell/places';
import type { NetworkNode, NetworkTie } from './kinds';
import { Neighbours } from './Neighbours';
import { NETWORK_TEXTS } from './texts';

interface Props {
  readonly node: NetworkNode;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onHide: () => void;
  readonly onClose: () => void;
}

/** What is selected in the picture, and where to go from it. */
export function Selected({ node: { key, name, type, degree }, nodes, ties, pinned, onPin, onHide, onClose }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const word = useWords('SearchType');
  return (
    <aside className="selected" aria-label={name}>
      <h3>{name}</h3>
      <p className="quiet">
        {word(typeOf(type))}, {degree} {said.ties}
      </p>
      <Neighbours of={key} nodes={nodes} ties={ties} />
      <p>
        {hasPlace(key) && (
          <Link to={placeOf(key)} params={{ id: key }} className="button main">
            {said.page}
          </Link>
        )}{' '}
        <Link to="/network" search={(now) => ({ ...without(now, 'selected'), of: key })} className="button">
          {said.focus}
        </Link>{' '}
        <button type="button" className="button" aria-pressed={pinned} onClick={onPin}>
          {pinned ? said.unpin : said.pin}
        </button>{' '}
        <button type="button" className="button" onClick={onHide}>
          {said.hide}
        </button>{' '}
        <button type="button" className="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </aside>
  );
}
