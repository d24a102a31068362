// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { today } from '../shared/today';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { nodesOf, tiesOf } from './flat';
import type { Part } from './groups';
import { NetworkView } from './NetworkView';
import { NETWORK_TEXTS } from './texts';
import { useNetwork } from './useNetwork';

const WHOLE = graphql(`
  query WholeNetwork(
    $filter: NetworkFilter
    $asOf: Date
    $between: PeriodFilter
    $community: Int
    $detail: EdgeDetail!
    $measured: Boolean!
    $language: Language!
  ) {
    network(filter: $filter, asOf: $asOf, between: $between, community: $community, detail: $detail, first: 5000) {
      nodeCount
      metrics {
        progress
      }
      nodes {
        key
        label(language: $language)
        type
        degree
        community
        x
        y
        metrics @include(if: $measured) {
          pageRank
          betweenness
        }
      }
      edges {
        source
        target
        status
        holds
        since
        until
      }
    }
  }
`);

type NetworkFilter = ReturnType<typeof graphql.scalar<'NetworkFilter'>>;

type Graph = ResultOf<typeof WHOLE>['network'];

interface Props {
  /** Which group of it, by name. */
  readonly title?: string;
  readonly part?: Part;
}

/** The network as far as it passes the filters, from one flat answer: of a day, or of all days for the time slider. */
export function WholeNetwork({ title, part: { filter, community } = {} }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const language = useApiLanguage();
  const filters = useFilters();
  const [{ year, size }] = useNetwork();
  const time = year
    ? { between: { to: today() }, detail: 'CLAIMS' as const }
    : { ...onDay(filters), detail: 'PAIRS' as const };
  const all = { ...networkFilter(filters), ...(filter && { and: [filter] }) };
  const chosen = { ...(community !== undefined && { community }), measured: size !== undefined };
  const asked = operation(WHOLE, { filter: all, language, ...time, ...chosen });
  return (
    <Panel
      title={title ? said.opened(title) : said.whole}
      asked={asked}
      empty={said.nothing}
      unfinished={({ network: { metrics } }) => metrics.progress < 1}
    >
      {({ network }) =>
        network.nodes.length === 0 ? null : (
          <>
            <p className="quiet">
              {said.pictureOf(network.nodes.length, network.edges.length)}{' '}
              {network.nodeCount > network.nodes.length && said.cut(network.nodeCount - network.nodes.length)}{' '}
              {network.metrics.progress < 1 && said.measuring}
            </p>
            <NetworkOf network={network} filter={all} wider={community !== undefined} />
          </>
        )
      }
    </Panel>
  );
}

interface Shown {
  readonly network: Graph;
  readonly filter: NetworkFilter;
  /** Whether files hold more than the picture. */
  readonly wider: boolean;
}

function NetworkOf({ network, filter, wider }: Shown) {
  const nodes = useMemo(() => nodesOf(network.nodes), [network]);
  const ties = useMemo(() => tiesOf(network.nodes, network.edges), [network]);
  return <NetworkView nodes={nodes} ties={ties} timed filter={filter} wider={wider} />;
}
