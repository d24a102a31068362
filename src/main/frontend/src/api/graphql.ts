// SPDX-License-Identifier: GPL-3.0-or-later
import type { introspection } from '@schema';
import { initGraphQLTada, type ResultOf as TadaResultOf } from 'gql.tada';

/** Operations typed from the schema: what no longer fits it does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();

/** Root fields that are null only when they were slow or refused, which the answer then says as an error. */
type Told =
  | 'actors' | 'bridges' | 'changes' | 'diff' | 'duplicates' | 'events' | 'facets' | 'gaps' | 'history' | 'network'
  | 'middle' | 'near' | 'nodes' | 'partnerships' | 'search' | 'sources' | 'synergies' | 'timeline' | 'topics'; // prettier-ignore

/** An answer without errors. */
export type Answered<R> = { [K in keyof R]: K extends Told ? NonNullable<R[K]> : R[K] };

export type ResultOf<D> = Answered<TadaResultOf<D>>;

export type { FragmentOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
