// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { networkFilter } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { thisYear } from './times';

const BEGINNING = graphql(`
  query Beginning($filter: NetworkFilter) {
    timeline(filter: $filter, unit: YEAR) {
      units {
        start
      }
    }
  }
`);

/** The first year in which a source has something in the network begin; undefined until that is known. */
export function useFirstYear(): number | undefined {
  const { data } = useAnswer(operation(BEGINNING, { filter: networkFilter(useFilters()) }));
  if (!data) return undefined;
  const start = data.timeline.units[0]?.start;
  return Math.min(start ? Number(start.slice(0, 4)) : thisYear(), thisYear());
}
