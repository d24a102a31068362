// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Sources } from '../shell/Sources';
import { ThingLink } from '../shell/ThingLink';
import { ACTOR_TEXTS } from './texts';

const TOPICS = graphql(`
  query ActorTopics($id: ID!, $asOf: Date, $certainty: LeastCertainty, $language: Language!) {
    actor(id: $id, asOf: $asOf) {
      topics(first: 100, certainty: $certainty) {
        edges {
          stance
          node {
            key
            label(language: $language)
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

/** The topics an actor offers, seeks and works on. */
export function Topics({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const filters = useFilters();
  const certainty = filters.certain ? { certainty: 'CERTAINLY' as const } : {};
  const asked = operation(TOPICS, { id, ...onDay(filters), ...certainty, language: useApiLanguage() });
  return (
    <Panel title={said.topics} asked={asked} empty={said.noTopics}>
      {({ actor }) =>
        !actor || actor.topics.edges.length === 0
          ? null
          : (['OFFERS', 'SEEKS', 'WORKS_ON'] as const).map((stance) => {
              const topics = actor.topics.edges.filter((edge) => edge.stance === stance);
              return (
                topics.length > 0 && (
                  <section key={stance}>
                    <h3>{said.stance[stance]}</h3>
                    <ul>
                      {topics.map(({ node, claims }) => (
                        <li key={node.key}>
                          <ThingLink id={node.key}>{node.label}</ThingLink> <Sources claims={claims} />
                        </li>
                      ))}
                    </ul>
                  </section>
                )
              );
            })
      }
    </Panel>
  );
}
