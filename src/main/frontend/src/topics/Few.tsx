// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { TOPICS_TEXTS } from './texts';

/** Some actors of a topic, of how many. */
export interface Some {
  readonly totalCount: number;
  readonly nodes: readonly { readonly key: string; readonly name: string }[];
}

/** The first of some actors, and how many more there are. */
export function Few({ some: { nodes, totalCount } }: { some: Some }) {
  const said = useTexts(TOPICS_TEXTS);
  if (totalCount === 0) return <span className="quiet">–</span>;
  return (
    <ul className="few">
      {nodes.map(({ key, name }) => (
        <li key={key}>
          <ThingLink id={key}>{name}</ThingLink>
        </li>
      ))}
      {totalCount > nodes.length && <li className="quiet">{said.more(totalCount - nodes.length)}</li>}
    </ul>
  );
}
