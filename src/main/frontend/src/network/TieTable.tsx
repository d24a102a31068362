// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { useDay } from '../shared/useDay';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { Disclosure } from '../tables/Disclosure';
import type { NetworkNode, NetworkTie, TieState } from './kinds';
import { NETWORK_TEXTS } from './texts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly states: Readonly<Record<string, TieState>>;
}

/** The lines of the picture as rows: who is tied to whom, and when. */
export function TieTable({ nodes, ties, states }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const day = useDay();
  const status = useWords('ClaimStatus');
  const shown = ties.filter(({ id }) => states[id] !== 'absent');
  return (
    <Disclosure summary={said.tiesAsTable(shown.length)}>
      {() => {
        const names = new Map(nodes.map(({ key, name }) => [key, name]));
        const name = (key: string) => names.get(key) ?? key;
        return (
          <DataTable
            rows={shown}
            keyOf={({ id }) => id}
            file={said.tiesFile}
            columns={[
              { name: said.from, text: ({ from }) => name(from), show: ({ from }) => <ThingLink id={from}>{name(from)}</ThingLink> },
              { name: said.to, text: ({ to }) => name(to), show: ({ to }) => <ThingLink id={to}>{name(to)}</ThingLink> },
              { name: said.status, text: (tie) => (tie.status ? status(tie.status) : '') },
              { name: said.since, text: ({ since }) => day(since) },
              { name: said.until, text: ({ until }) => day(until) },
              { name: said.certainty, text: ({ certain }) => (certain ? said.certainTie : said.possibleTie) },
              { name: said.change, text: ({ id }) => said.states[states[id] ?? 'there'] },
            ]}
          />
        );
      }}
    </Disclosure>
  );
}
