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

/** The group of all who are in none. */
export const UNGROUPED = 'NONE';

/** Which part of the network a group is, as the API is asked for it. */
export interface Part {
  readonly filter?: { readonly states?: State[]; readonly within?: string; readonly missing?: ('STATE' | 'DISTRICT')[] };
  readonly community?: number;
}

export function partOf(by: Grouping, group: string): Part {
  if (by === 'COMMUNITY') return { community: Number.parseInt(group, 10) || 0 };
  if (group === UNGROUPED) return { filter: { missing: [by] } };
  if (by === 'DISTRICT') return { filter: { within: group } };
  return group in STATE_KEYS ? { filter: { states: [group as State] } } : {};
}
