// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { ofPartnerships, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { OVERVIEW_TEXTS } from './texts';

const CONTRADICTIONS = graphql(`
  query Contradictions($filter: NetworkFilter, $via: ID, $asOf: Date) {
    partnerships(filter: $filter, via: $via, contradictory: true, asOf: $asOf, first: 6) {
      totalCount
      nodes {
        id
        actor {
          key
          name
        }
        partner {
          key
          name
        }
      }
    }
  }
`);

/** Collaborations about which sources disagree. */
export function Contradictions() {
  const said = useTexts(OVERVIEW_TEXTS);
  const filters = useFilters();
  return (
    <Panel
      title={said.contradictions}
      asked={operation(CONTRADICTIONS, { ...ofPartnerships(filters), ...onDay(filters) })}
      empty={said.noContradictions}
    >
      {({ partnerships: { nodes, totalCount } }) =>
        nodes.length === 0 ? null : (
          <>
            <ul>
              {nodes.map(({ id, actor, partner }) => (
                <li key={id}>
                  <ThingLink id={actor.key}>{actor.name}</ThingLink> {said.and}{' '}
                  <ThingLink id={partner.key}>{partner.name}</ThingLink>
                </li>
              ))}
            </ul>
            {totalCount > nodes.length && <p className="quiet">{said.of(nodes.length, totalCount)}</p>}
          </>
        )
      }
    </Panel>
  );
}
