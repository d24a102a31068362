// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { FoundPanel } from './FoundPanel';
import { GAPS_TEXTS } from './texts';

const GAPS = graphql(`
  query Gaps($kind: GapKind!, $filter: NetworkFilter, $topic: ID, $asOf: Date, $language: Language!) {
    gaps(kind: $kind, filter: $filter, topic: $topic, asOf: $asOf, first: 50) {
      totalCount
      nodes {
        actor {
          key
          name
        }
        other {
          key
          name
        }
        topic {
          key
          label(language: $language)
        }
        distanceKm
        explanation(language: $language)
      }
    }
  }
`);

export type GapKind = ReturnType<typeof graphql.scalar<'GapKind'>>;

type Gap = ResultOf<typeof GAPS>['gaps']['nodes'][number];

/** Where something is missing in the network: a need that nobody near meets, or a tie of two who are alike. */
export function Gaps({ kind }: { kind: GapKind }) {
  const said = useTexts(GAPS_TEXTS);
  const filters = useFilters();
  const { topic, ...filter } = networkFilter(filters);
  const variables = { kind, filter, topic: topic?.topic ?? null, ...onDay(filters), language: useApiLanguage() };
  const name = (of: Gap['other']) => of && <ThingLink id={of.key}>{of.name}</ThingLink>;
  return (
    <FoundPanel
      title={said.kinds[kind]}
      hint={said.hints[kind]}
      empty={said.none[kind]}
      asked={operation(GAPS, variables)}
      found={({ gaps }) => gaps}
      keyOf={(gap) => `${gap.actor.key} ${gap.topic.key} ${gap.other?.key ?? ''}`}
      file={said.files[kind]}
      columns={[
        { name: said.who[kind], text: ({ actor }) => actor.name, show: ({ actor }) => name(actor) },
        { name: said.topic, text: ({ topic: of }) => of.label, show: ({ topic: of }) => <ThingLink id={of.key}>{of.label}</ThingLink> },
        { name: said.other[kind], text: ({ other }) => other?.name ?? '', show: ({ other }) => name(other) },
        { name: said.why, text: ({ explanation }) => explanation },
      ]}
    />
  );
}
