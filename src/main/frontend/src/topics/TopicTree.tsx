// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { listed, TYPES } from '../filters/filters';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { Few, type Some } from './Few';
import './topics.css';
import { TOPICS_TEXTS } from './texts';
import { treeOf } from './tree';

const TOPICS = graphql(`
  query TopicTree($asOf: Date, $types: [ActorType!], $certainty: LeastCertainty, $language: Language!) {
    topics(first: 200, asOf: $asOf) {
      totalCount
      nodes {
        key
        label(language: $language)
        broader {
          key
        }
        offers: actors(stance: OFFERS, types: $types, certainty: $certainty, first: 4) {
          totalCount
          nodes {
            key
            name
          }
        }
        seeks: actors(stance: SEEKS, types: $types, certainty: $certainty, first: 4) {
          totalCount
          nodes {
            key
            name
          }
        }
        all: actors(types: $types, certainty: $certainty, first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** The topics as a tree, each with who offers and who seeks; narrower ones count for the broader one, too. */
export function TopicTree() {
  const said = useTexts(TOPICS_TEXTS);
  const filters = useFilters();
  const types = listed(filters.types, TYPES);
  const variables = {
    ...onDay(filters),
    ...(types.length > 0 && { types }),
    ...(filters.certain && { certainty: 'CERTAINLY' as const }),
    language: useApiLanguage(),
  };
  const names = ({ nodes, totalCount }: Some) =>
    [...nodes.map(({ name }) => name), ...(totalCount > nodes.length ? [said.more(totalCount - nodes.length)] : [])].join(', ');
  return (
    <Panel title={said.tree} asked={operation(TOPICS, variables)} empty={said.none}>
      {({ topics: { nodes, totalCount } }) =>
        nodes.length === 0 ? null : (
          <>
            {totalCount > nodes.length && <p className="quiet">{said.firstOf(nodes.length, totalCount)}</p>}
            <DataTable
              rows={treeOf(nodes)}
              keyOf={({ topic }) => topic.key}
              file={said.file}
              columns={[
                {
                  name: said.topic,
                  text: ({ topic }) => topic.label,
                  show: ({ topic, depth }) => (
                    <span className="branch" style={{ paddingInlineStart: `${String(depth * 1.4)}rem` }}>
                      <ThingLink id={topic.key}>{topic.label}</ThingLink>
                    </span>
                  ),
                },
                { name: said.offers, text: ({ topic }) => names(topic.offers), show: ({ topic }) =>
                    topic.offers.totalCount === 0 && topic.seeks.totalCount > 0 ? (
                      <span className="mark warn">{said.nobody}</span>
                    ) : (
                      <Few some={topic.offers} />
                    ) },
                { name: said.seeks, text: ({ topic }) => names(topic.seeks), show: ({ topic }) => <Few some={topic.seeks} /> },
                { name: said.all, text: ({ topic }) => String(topic.all.totalCount) },
              ]}
            />
          </>
        )
      }
    </Panel>
  );
}
