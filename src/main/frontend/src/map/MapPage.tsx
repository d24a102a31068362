// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { nodesOf, tiesOf } from '../network/flat';
import { Legend } from '../network/Legend';
import { NetworkTable } from '../network/NetworkTable';
import '../network/network.css';
import { TieTable } from '../network/TieTable';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { flowsOf } from './arcs';
import { AreaTable } from './AreaTable';
import { countedAreas } from './counts';
import './map.css';
import { MapChoices } from './MapChoices';
import { MapStage } from './MapStage';
import { Near } from './Near';
import { NearChoice } from './NearChoice';
import { Shades } from './Shades';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';

const MAP = graphql(`
  query Map($filter: NetworkFilter, $asOf: Date, $count: FacetCount!, $language: Language!) {
    facets(by: [STATE], with: DISTRICT_KEY, count: $count, filter: $filter, asOf: $asOf, first: 200) {
      total
      missing
      buckets {
        value
        label(language: $language)
        count
        missing
        buckets {
          value
          label(language: $language)
          count
        }
      }
    }
    network(filter: $filter, asOf: $asOf, first: 2000) {
      nodeCount
      nodes {
        key
        label(language: $language)
        type
        degree
        latitude
        longitude
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
      condensed(by: STATE) {
        groups {
          key
        }
        flows {
          source
          target
          ties
        }
      }
    }
  }
`);

/** Where everybody is, who works with whom over what distance, and where nobody is. */
export function MapPage() {
  const said = useTexts(MAP_TEXTS);
  const filters = useFilters();
  const [{ count = 'ACTORS', near }] = useMap();
  const variables = { filter: networkFilter(filters), count, ...onDay(filters), language: useApiLanguage() };
  return (
    <>
      <div className="title">
        <h1>{said.title}</h1>
        <NearChoice />
      </div>
      <Panel title={said.map} asked={operation(MAP, variables)}>
        {(answer) => <Mapped answer={answer} />}
      </Panel>
      {near && <Near of={near} />}
    </>
  );
}

function Mapped({ answer: { facets, network } }: { answer: ResultOf<typeof MAP> }) {
  const said = useTexts(MAP_TEXTS);
  const [{ by, count = 'ACTORS' }] = useMap();
  const nodes = useMemo(() => nodesOf(network.nodes), [network]);
  const ties = useMemo(() => tiesOf(network.nodes, network.edges), [network]);
  const counted = useMemo(() => countedAreas(facets[0]?.buckets ?? [], by === 'district'), [facets, by]);
  const flows = useMemo(
    () => (network.nodeCount > network.nodes.length ? flowsOf(network.condensed) : undefined),
    [network],
  );
  const located = nodes.filter(({ latitude }) => latitude !== null);
  const total = facets[0]?.total ?? 0;
  const inAreas = counted.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <MapChoices />
      <p className="quiet">
        {said.onMap(located.length, network.nodeCount)} {flows && said.flows}{' '}
        {inAreas < total && said.nowhere[by ?? 'state'](total - inAreas, said.counted[count])}
      </p>
      <Shades counted={counted} title={said.counted[count]} />
      <Legend types={new Set(located.map(({ type }) => type))} lines={said.lines} />
      <MapStage nodes={nodes} ties={ties} counted={counted} flows={flows} />
      <AreaTable counted={counted} column={said.counted[count]} />
      <NetworkTable nodes={located} />
      <TieTable nodes={nodes} ties={ties} states={{}} />
    </>
  );
}
