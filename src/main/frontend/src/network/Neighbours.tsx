// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import type { NetworkNode, NetworkTie } from './kinds';
import { NETWORK_TEXTS } from './texts';

const MOST = 8;

interface Props {
  readonly of: string;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** The view in which it is selected. */
  readonly view?: '/network' | '/map';
}

/** Who is tied to whom is selected, to go on from one to the next without pointing at the picture. */
export function Neighbours({ of, nodes, ties, view = '/network' }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const tied = new Set(ties.flatMap(({ from, to }) => (from === of ? [to] : to === of ? [from] : [])));
  const neighbours = nodes.filter(({ key }) => tied.has(key)).sort((a, b) => b.degree - a.degree);
  if (neighbours.length === 0) return null;
  return (
    <ul className="neighbours" aria-label={said.neighbours}>
      {neighbours.slice(0, MOST).map(({ key, name }) => (
        <li key={key}>
          <Link to={view} search={(now) => ({ ...now, selected: key })}>
            {name}
          </Link>
        </li>
      ))}
      {neighbours.length > MOST && <li className="quiet">{said.furtherNeighbours(neighbours.length - MOST)}</li>}
    </ul>
  );
}
