// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Sources } from '../shell/Sources';
import { ACTOR_TEXTS } from './texts';

const EVENTS = graphql(`
  query ActorEvents($id: ID!, $asOf: Date, $certainty: LeastCertainty, $language: Language!) {
    actor(id: $id, asOf: $asOf) {
      events(first: 30, certainty: $certainty) {
        edges {
          role
          node {
            key
            name
            start {
              text(language: $language)
            }
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

/** The events an actor took part in. */
export function Events({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const role = useWords('Role');
  const filters = useFilters();
  const certainty = filters.certain ? { certainty: 'CERTAINLY' as const } : {};
  const asked = operation(EVENTS, { id, ...onDay(filters), ...certainty, language: useApiLanguage() });
  return (
    <Panel title={said.events} asked={asked} optional>
      {({ actor }) =>
        !actor || actor.events.edges.length === 0 ? null : (
          <ul>
            {actor.events.edges.map(({ node, role: which, claims }) => (
              <li key={node.key}>
                {node.name}, {node.start.text}
                {which && `, ${role(which)}`} <Sources claims={claims} />
              </li>
            ))}
          </ul>
        )
      }
    </Panel>
  );
}
