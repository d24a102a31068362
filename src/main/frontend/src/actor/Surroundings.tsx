// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Ring } from './Ring';
import { ACTOR_TEXTS } from './texts';

const SURROUNDINGS = graphql(`
  query Surroundings($id: ID!, $asOf: Date, $filter: NetworkFilter) {
    neighbourhood(of: $id, asOf: $asOf, filter: $filter, maxNodes: 13) {
      nodes {
        name
        distance
        node {
          __typename
          key
        }
      }
      edges {
        id
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

/** The network around an actor as a small picture; the lists of the page say the same in words. */
export function Surroundings({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const filters = useFilters();
  return (
    <Panel title={said.surroundings} asked={operation(SURROUNDINGS, { id, filter: networkFilter(filters), ...onDay(filters) })}>
      {({ neighbourhood }) => {
        if (!neighbourhood || neighbourhood.nodes.length < 2) return null;
        const center = neighbourhood.nodes.find(({ distance }) => distance === 0);
        return (
          <Ring
            label={said.surroundingsOf(center?.name ?? id, neighbourhood.nodes.length - 1)}
            nodes={neighbourhood.nodes.map(({ name, distance, node }) => ({
              key: node.key,
              type: node.__typename,
              name,
              center: distance === 0,
            }))}
            edges={neighbourhood.edges.map(({ id: key, from, to }) => ({ key, from: from.key, to: to.key }))}
          />
        );
      }}
    </Panel>
  );
}
