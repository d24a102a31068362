// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';

const HUB = graphql(`
  query Hub($filter: NetworkFilter, $asOf: Date) {
    facets(by: [PROGRAM, TOPIC], filter: $filter, asOf: $asOf, first: 1) {
      buckets {
        node {
          key
        }
      }
    }
  }
`);

/** Where to begin: with the programme, or else the topic, of most. */
export function useHub(wanted: boolean): { readonly key: string | undefined; readonly settled: boolean } {
  const filters = useFilters();
  const { data } = useAnswer(operation(HUB, { filter: networkFilter(filters), ...onDay(filters) }), wanted);
  const keys = data?.facets.flatMap(({ buckets }) => buckets.map(({ node }) => node?.key)) ?? [];
  return { key: keys.find((key) => key !== undefined), settled: data !== undefined };
}
