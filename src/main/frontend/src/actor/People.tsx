// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ACTOR_TEXTS } from './texts';
import { AFFILIATED, AFFILIATION, Ties } from './Ties';

const PEOPLE = graphql(
  `
    query People($id: ID!, $asOf: Date, $certainty: LeastCertainty, $language: Language!) {
      actor(id: $id, asOf: $asOf) {
        __typename
        ... on Municipality {
          people(first: 30, certainty: $certainty) {
            edges {
              ...AffiliatedPerson
            }
          }
        }
        ... on LocalAlliance {
          people(first: 30, certainty: $certainty) {
            edges {
              ...AffiliatedPerson
            }
          }
        }
        ... on Program {
          people(first: 30, certainty: $certainty) {
            edges {
              ...AffiliatedPerson
            }
          }
        }
        ... on Organization {
          people(first: 30, certainty: $certainty) {
            edges {
              ...AffiliatedPerson
            }
          }
        }
        ... on Person {
          affiliations(first: 30, certainty: $certainty) {
            edges {
              ...Affiliation
            }
          }
        }
      }
    }
  `,
  [AFFILIATED, AFFILIATION],
);

/** The people of an actor in their roles; of a person, to whom they belong. */
export function People({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const filters = useFilters();
  const certainty = filters.certain ? { certainty: 'CERTAINLY' as const } : {};
  const asked = operation(PEOPLE, { id, ...onDay(filters), ...certainty, language: useApiLanguage() });
  return (
    <Panel title={said.people} asked={asked} optional>
      {({ actor }) => {
        const edges = edgesOf(actor);
        return edges.length === 0 ? null : <Ties edges={edges} />;
      }}
    </Panel>
  );
}

function edgesOf(actor: ResultOf<typeof PEOPLE>['actor']) {
  if (!actor) return [];
  return actor.__typename === 'Person' ? actor.affiliations.edges : actor.people.edges;
}
