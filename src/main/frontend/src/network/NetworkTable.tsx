// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import type { NetworkNode } from './kinds';
import { NETWORK_TEXTS } from './texts';

/** What the picture shows, for whoever cannot see or point at it. */
export function NetworkTable({ nodes }: { nodes: readonly NetworkNode[] }) {
  const said = useTexts(NETWORK_TEXTS);
  const word = useWords('SearchType');
  return (
    <details>
      <summary>{said.asTable}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{said.name}</th>
              <th scope="col">{said.type}</th>
              <th scope="col">{said.ties}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ key, name, type, degree }) => (
              <tr key={key}>
                <th scope="row">
                  <ThingLink id={key}>{name}</ThingLink>
                </th>
                <td>{word(typeOf(type))}</td>
                <td>{degree}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
