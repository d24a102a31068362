// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import type { NetworkNode, NetworkTie } from './kinds';
import { NetworkView } from './NetworkView';
import { NETWORK_TEXTS } from './texts';

const NETWORK = graphql(`
  query NetworkAround($of: ID!, $asOf: Date, $filter: NetworkFilter) {
    neighbourhood(of: $of, asOf: $asOf, filter: $filter, depth: 2, maxNodes: 300) {
      omittedCount
      nodes {
        name
        degree
        node {
          __typename
          key
        }
      }
      edges {
        id
        holds
        claims {
          status
          validFrom {
            earliest
          }
          validTo {
            latest
          }
        }
        from {
          key
        }
        to {
          key
        }
      }
    }
  }
`);

type Around = NonNullable<ResultOf<typeof NETWORK>['neighbourhood']>;

/** The network around somebody, as a picture and as a table. */
export function NetworkPanel({ of }: { of: string }) {
  const said = useTexts(NETWORK_TEXTS);
  const name = useNames([of])(of);
  const filters = useFilters();
  const asked = operation(NETWORK, { of, filter: networkFilter(filters), ...onDay(filters) });
  return (
    <Panel title={said.picture(name)} asked={asked} empty={said.nothing}>
      {({ neighbourhood }) =>
        neighbourhood && (
          <>
            <p className="quiet">
              {said.pictureOf(neighbourhood.nodes.length, neighbourhood.edges.length)}{' '}
              {neighbourhood.omittedCount > 0 && said.cut(neighbourhood.omittedCount)}
            </p>
            <NetworkAround of={of} around={neighbourhood} />
          </>
        )
      }
    </Panel>
  );
}

function NetworkAround({ of, around }: { of: string; around: Around }) {
  const nodes = useMemo(() => nodesOf(around), [around]);
  const ties = useMemo(() => tiesOf(around), [around]);
  return <NetworkView of={of} nodes={nodes} ties={ties} />;
}

function nodesOf({ nodes }: Around): NetworkNode[] {
  return nodes.map(({ name, degree, node }) => ({ key: node.key, name, degree, type: node.__typename }));
}

function tiesOf({ edges }: Around): NetworkTie[] {
  return edges.map(({ id, holds, claims: [claim], from, to }) => ({
    id,
    from: from.key,
    to: to.key,
    certain: holds === 'CERTAINLY',
    status: claim?.status,
    since: claim?.validFrom?.earliest,
    until: claim?.validTo?.latest,
  }));
}
