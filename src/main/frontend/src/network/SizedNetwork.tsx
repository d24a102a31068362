// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { GroupChoice } from './GroupChoice';
import { GroupedNetwork } from './GroupedNetwork';
import { OpenedGroup } from './OpenedGroup';
import { useNetwork } from './useNetwork';
import { WholeNetwork } from './WholeNetwork';

const SIZE = graphql(`
  query NetworkSize($filter: NetworkFilter, $asOf: Date) {
    network(filter: $filter, asOf: $asOf, first: 1) {
      nodeCount
      condensed(by: STATE) {
        ungrouped
      }
    }
  }
`);

/** How many nodes a picture shows one by one; a larger network opens as groups. */
const READABLE = 2000;

/** The whole network, by its nodes where those can be told apart, else as groups that open: states where any is known. */
export function SizedNetwork() {
  const filters = useFilters();
  const [{ groups, group }] = useNetwork();
  const asked = operation(SIZE, { filter: networkFilter(filters), ...onDay(filters) });
  const { data, error } = useAnswer(asked, groups === undefined);
  const by = groups ?? (data ? groupingOf(data.network) : 'NONE');
  const known = groups ?? data;
  return (
    <>
      {known && <GroupChoice by={by} />}
      {by !== 'NONE' && !group && <GroupedNetwork by={by} />}
      {(known ?? error) && by === 'NONE' && <WholeNetwork />}
      {by !== 'NONE' && group && <OpenedGroup by={by} group={group} />}
    </>
  );
}

function groupingOf({ nodeCount, condensed }: ResultOf<typeof SIZE>['network']) {
  if (nodeCount <= READABLE) return 'NONE';
  return condensed.ungrouped < nodeCount ? 'STATE' : 'COMMUNITY';
}
