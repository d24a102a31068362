// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useSearch } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { onDay, networkFilter } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { today } from '../shared/today';
import { useTexts } from '../shared/texts';
import { ExportLinks } from '../shell/ExportLinks';
import { Panel } from '../shell/Panel';
import { ActorTable } from './ActorTable';
import { ACTORS_TEXTS } from './texts';

const ACTORS = graphql(`
  query Actors($filter: NetworkFilter, $asOf: Date, $after: String) {
    actors(filter: $filter, asOf: $asOf, first: 50, after: $after) {
      totalCount
      nodes {
        __typename
        key
        name
        place {
          state
          country
          municipality {
            key
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The list behind the numbers: everybody who passes the filters. */
export function ActorsPage() {
  const said = useTexts(ACTORS_TEXTS);
  const filters = useFilters();
  const { isolated, after } = useSearch({ from: '/actors' });
  const filter = { ...networkFilter(filters), ...(isolated && { hasPartners: false }) };
  const asked = operation(ACTORS, { filter, ...onDay(filters), after: after ?? null });
  const title = isolated ? said.isolated : said.actors;
  return (
    <>
      <h1>{title}</h1>
      <Panel title={said.list} asked={asked} empty={said.nobody}>
        {({ actors: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? null : (
            <>
              <p className="quiet">{said.count(totalCount)}</p>
              <p className="take-out no-print">
                <ExportLinks day={filters.day ?? today()} filter={filter} />
              </p>
              <ActorTable actors={nodes} />
              {pageInfo.hasNextPage && (
                <Link to="/actors" search={(now) => ({ ...now, after: pageInfo.endCursor ?? '' })} className="button">
                  {said.more}
                </Link>
              )}
            </>
          )
        }
      </Panel>
    </>
  );
}
