// SPDX-License-Identifier: GPL-3.0-or-later
import { type Operation, textOf } from './operation';

/** As in GraphiQL's own links: servers refuse longer request lines, what is longer travels in the fragment. */
const LONGEST_SEARCH = 6000;

/** The address that opens an operation in GraphiQL, ready to run. */
export function graphiqlLink<R, V>({ document, variables }: Operation<R, V>): string {
  const carried = new URLSearchParams({ query: textOf(document), variables: JSON.stringify(variables, null, 2) }).toString();
  return `/graphiql${carried.length <= LONGEST_SEARCH ? '?' : '#'}${carried}`;
}
