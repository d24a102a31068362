// SPDX-License-Identifier: GPL-3.0-or-later
import type { ResultOf } from '../api/graphql';
import type { graphql } from '../api/graphql';
import { type State, STATE_KEYS } from '../map/states';
import type { GROUPED } from './GroupedNetwork';
import type { NetworkNode, NetworkTie } from './kinds';

export type Grouping = ReturnType<typeof graphql.scalar<'GraphGrouping'>>;

type Condensed = ResultOf<typeof GROUPED>['network']['condensed'];

/** Groups as nodes, as large as they have members. */
export function groupNodes({ groups }: Condensed): NetworkNode[] {
  return groups.map(({ key, label, size }) => ({ key, name: `${label} (${String(size)})`, type: 'Group', degree: size }));
}

/** The ties between groups, as wide as there are many. */
export function groupTies({ groups, flows }: Condensed): NetworkTie[] {
  const most = flows.reduce((max, { ties }) => Math.max(max, ties), 1);
  return flows.map(({ source, target, ties }) => ({
    id: `${String(source)} ${String(target)}`,
    from: groups[source]?.key ?? '',
    to: groups[target]?.key ?? '',
    certain: true,
    width: 0.5 + 9 * Math.sqrt(ties / most),
  }));
}

/** Who is in a group; communities can't be filtered by. */
export function filterOf(by: Grouping, group: string) {
  if (by === 'STATE' && group in STATE_KEYS) return { states: [group as State] };
  return by === 'DISTRICT' ? { within: group } : undefined;
}
