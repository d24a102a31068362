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
import type { filterOf } from './groups';
import { NetworkView } from './NetworkView';
import { NETWORK_TEXTS } from './texts';
import { useNetwork } from './useNetwork';

const WHOLE = graphql(`
  query WholeNetwork(
    $filter: NetworkFilter
    $asOf: Date
    $between: PeriodFilter
    $detail: EdgeDetail!
    $language: Language!
  ) {
    network(filter: $filter, asOf: $asOf, between: $between, detail: $detail, first: 2000) {
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
        metrics {
          pageRank
          betweenness
        }
      }
      edges {
        claim
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

type Within = ReturnType<typeof filterOf>;

type Graph = ResultOf<typeof WHOLE>['network'];

/** The network as far as it passes the filters, from one flat answer: of a day, or of all days for the time slider. */
export function WholeNetwork({ within }: { within: Within | undefined }) {
  const said = useTexts(NETWORK_TEXTS);
  const language = useApiLanguage();
  const filters = useFilters();
  const [{ year }] = useNetwork();
  const time = year
    ? { between: { to: today() }, detail: 'CLAIMS' as const }
    : { ...onDay(filters), detail: 'PAIRS' as const };
  const asked = operation(WHOLE, { filter: { ...networkFilter(filters), ...(within && { and: [within] }) }, language, ...time });
  return (
    <Panel
      title={said.whole}
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
            <NetworkOf network={network} />
          </>
        )
      }
    </Panel>
  );
}

function NetworkOf({ network }: { network: Graph }) {
  const nodes = useMemo(() => nodesOf(network.nodes), [network]);
  const ties = useMemo(() => tiesOf(network.nodes, network.edges), [network]);
  return <NetworkView nodes={nodes} ties={ties} timed />;
}
