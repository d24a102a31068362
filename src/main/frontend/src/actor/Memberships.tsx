// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ACTOR_TEXTS } from './texts';
import { Ties } from './Ties';

const MEMBERSHIPS = graphql(`
  query Memberships($id: ID!, $asOf: Date, $certainty: LeastCertainty, $language: Language!) {
    actor(id: $id, asOf: $asOf) {
      programs(first: 30, certainty: $certainty) {
        edges {
          role
          holds
          since {
            text(language: $language)
          }
          node {
            key
            name
          }
          claims {
            id
            source {
              title
              address
            }
          }
        }
      }
      alliances(first: 30, certainty: $certainty) {
        edges {
          role
          holds
          since {
            text(language: $language)
          }
          node {
            key
            name
          }
          claims {
            id
            source {
              title
              address
            }
          }
        }
      }
    }
  }
`);

/** The programmes and alliances an actor takes part in. */
export function Memberships({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const filters = useFilters();
  const certainty = filters.certain ? { certainty: 'CERTAINLY' as const } : {};
  const asked = operation(MEMBERSHIPS, { id, ...onDay(filters), ...certainty, language: useApiLanguage() });
  return (
    <Panel title={said.memberships} asked={asked} optional>
      {({ actor }) => {
        const edges = actor ? [...actor.programs.edges, ...actor.alliances.edges] : [];
        return edges.length === 0 ? null : <Ties edges={edges} />;
      }}
    </Panel>
  );
}
