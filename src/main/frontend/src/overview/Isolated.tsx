// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { OVERVIEW_TEXTS } from './texts';

const ISOLATED = graphql(`
  query Isolated($filter: NetworkFilter, $asOf: Date) {
    actors(filter: $filter, asOf: $asOf, first: 6) {
      totalCount
      nodes {
        key
        name
      }
    }
  }
`);

/** Actors who work with nobody. */
export function Isolated() {
  const said = useTexts(OVERVIEW_TEXTS);
  const filters = useFilters();
  const filter = { ...networkFilter(filters), hasPartners: false };
  return (
    <Panel title={said.isolated} asked={operation(ISOLATED, { filter, ...onDay(filters) })} empty={said.noIsolated}>
      {({ actors: { nodes, totalCount } }) =>
        nodes.length === 0 ? null : (
          <>
            <p>
              <Link to="/actors" search={(now) => ({ ...now, isolated: 'yes' })}>
                {said.isolatedCount(totalCount)}
              </Link>
            </p>
            <ul>
              {nodes.map(({ key, name }) => (
                <li key={key}>
                  <ThingLink id={key}>{name}</ThingLink>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Panel>
  );
}
