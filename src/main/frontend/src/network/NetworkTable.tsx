// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { Disclosure } from '../tables/Disclosure';
import type { NetworkNode } from './kinds';
import { NETWORK_TEXTS } from './texts';

/** Whom the picture shows, for whoever cannot see or point at it. */
export function NetworkTable({ nodes }: { nodes: readonly NetworkNode[] }) {
  const said = useTexts(NETWORK_TEXTS);
  const word = useWords('SearchType');
  return (
    <Disclosure summary={said.asTable(nodes.length)}>
      {() => (
        <DataTable
          rows={nodes}
          keyOf={({ key }) => key}
          file={said.nodesFile}
          columns={[
            { name: said.name, text: ({ name }) => name, show: ({ key, name }) => <ThingLink id={key}>{name}</ThingLink> },
            { name: said.type, text: ({ type }) => word(typeOf(type)) },
            { name: said.ties, text: ({ degree }) => String(degree) },
          ]}
        />
      )}
    </Disclosure>
  );
}
