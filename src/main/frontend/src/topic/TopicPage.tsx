// SPDX-License-Identifier: GPL-3.0-or-later
import { useParams } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { useNames } from '../filters/useNames';
import { TopicActors } from './TopicActors';
import { TOPIC_TEXTS } from './texts';

const TOPIC = graphql(`
  query TopicHead($id: ID!, $asOf: Date, $language: Language!) {
    topic(id: $id, asOf: $asOf) {
      description
      broader {
        key
        label(language: $language)
      }
      narrower {
        key
        label(language: $language)
      }
    }
  }
`);

/** A topic with who offers, who seeks and who works on it. */
export function TopicPage() {
  const said = useTexts(TOPIC_TEXTS);
  const { id } = useParams({ from: '/t/$id' });
  const filters = useFilters();
  const name = useNames([id]);
  return (
    <>
      <h1>{name(id)}</h1>
      <div className="panels">
        <Panel title={said.topic} asked={operation(TOPIC, { id, ...onDay(filters), language: useApiLanguage() })}>
          {({ topic }) =>
            topic && (
              <>
                {topic.description && <p>{topic.description}</p>}
                <TopicLinks title={said.broader} topics={topic.broader} />
                <TopicLinks title={said.narrower} topics={topic.narrower} />
              </>
            )
          }
        </Panel>
        <TopicActors topic={id} stance="OFFERS" />
        <TopicActors topic={id} stance="SEEKS" />
        <TopicActors topic={id} stance="WORKS_ON" />
      </div>
    </>
  );
}

function TopicLinks({ title, topics }: { title: string; topics: readonly { key: string; label: string }[] }) {
  if (topics.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {topics.map(({ key, label }) => (
          <li key={key}>
            <ThingLink id={key}>{label}</ThingLink>
          </li>
        ))}
      </ul>
    </>
  );
}
