// SPDX-License-Identifier: GPL-3.0-or-later
import type { ComponentProps } from 'react';
import type { Operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { DataTable } from '../tables/DataTable';
import { GAPS_TEXTS } from './texts';

interface Props<A, V, R> extends ComponentProps<typeof DataTable<R>> {
  readonly title: string;
  readonly hint: string;
  readonly empty: string;
  readonly asked: Operation<A, V>;
  readonly found: (answer: A) => { readonly totalCount: number; readonly nodes: readonly R[] };
}

/** What was found in the network, as a table with a sentence before it. */
export function FoundPanel<A, V, R>({ title, hint, empty, asked, found, ...table }: Omit<Props<A, V, R>, 'rows'>) {
  const said = useTexts(GAPS_TEXTS);
  return (
    <Panel title={title} asked={asked} empty={empty}>
      {(answer) => {
        const { nodes, totalCount } = found(answer);
        return nodes.length === 0 ? null : (
          <>
            <p className="quiet">{hint}</p>
            {totalCount > nodes.length && <p className="quiet">{said.firstOf(nodes.length, totalCount)}</p>}
            <DataTable rows={nodes} {...table} />
          </>
        );
      }}
    </Panel>
  );
}
