// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { OVERVIEW_TEXTS } from './texts';

const TOPICS = graphql(`
  query TopTopics($filter: NetworkFilter, $asOf: Date, $language: Language!) {
    facets(by: [TOPIC], filter: $filter, asOf: $asOf, first: 8) {
      buckets {
        value
        count
        label(language: $language)
        node {
          key
        }
      }
    }
  }
`);

/** The topics most actors have to do with. */
export function TopTopics() {
  const said = useTexts(OVERVIEW_TEXTS);
  const filters = useFilters();
  const asked = operation(TOPICS, { filter: networkFilter(filters), ...onDay(filters), language: useApiLanguage() });
  return (
    <Panel title={said.topics} asked={asked} empty={said.noTopics}>
      {({ facets: [topics] }) =>
        !topics || topics.buckets.length === 0 ? null : (
          <ol className="ranked">
            {topics.buckets.map(({ value, count, label, node }) => (
              <li key={value}>
                <ThingLink id={node?.key ?? value}>{label}</ThingLink> <span className="count">{count}</span>
              </li>
            ))}
          </ol>
        )
      }
    </Panel>
  );
}
