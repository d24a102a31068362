// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { listed, TYPES } from '../filters/filters';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Sources } from '../shell/Sources';
import { ThingLink } from '../shell/ThingLink';
import { TOPIC_TEXTS } from './texts';

const ACTORS = graphql(`
  query TopicActors($id: ID!, $asOf: Date, $stance: Stance!, $types: [ActorType!], $certainty: LeastCertainty) {
    topic(id: $id, asOf: $asOf) {
      actors(stance: $stance, types: $types, certainty: $certainty, first: 30) {
        totalCount
        edges {
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

interface Props {
  readonly topic: string;
  readonly stance: 'OFFERS' | 'SEEKS' | 'WORKS_ON';
}

/** Who has to do with a topic in one way, and who says so. */
export function TopicActors({ topic: id, stance }: Props) {
  const said = useTexts(TOPIC_TEXTS);
  const filters = useFilters();
  const types = listed(filters.types, TYPES);
  const variables = {
    id,
    stance,
    ...onDay(filters),
    ...(types.length > 0 && { types }),
    ...(filters.certain && { certainty: 'CERTAINLY' as const }),
  };
  return (
    <Panel title={said.stance[stance]} asked={operation(ACTORS, variables)} empty={said.nobody}>
      {({ topic }) =>
        !topic || topic.actors.edges.length === 0 ? null : (
          <>
            <ul>
              {topic.actors.edges.map(({ node, claims }) => (
                <li key={node.key}>
                  <ThingLink id={node.key}>{node.name}</ThingLink> <Sources claims={claims} />
                </li>
              ))}
            </ul>
            {topic.actors.totalCount > topic.actors.edges.length && (
              <p className="quiet">{said.of(topic.actors.edges.length, topic.actors.totalCount)}</p>
            )}
          </>
        )
      }
    </Panel>
  );
}
