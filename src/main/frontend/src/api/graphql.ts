// SPDX-License-Identifier: GPL-3.0-or-later
import type { introspection } from '@schema';
import { initGraphQLTada } from 'gql.tada';

/** Operations typed from the schema: what no longer fits it does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
