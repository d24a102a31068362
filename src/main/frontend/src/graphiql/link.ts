// SPDX-License-Identifier: GPL-3.0-or-later
import { operationNamed, showcaseOf } from './operations';

/** What a link to the page can carry. */
export interface Linked {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string;
}

/** Servers refuse longer request lines (Tomcat: 8 KiB); what is longer travels in the fragment, which no server sees. */
const LONGEST_SEARCH = 6000;

/** What this address asks the page to open: a showcase operation by name, or a query of its own. */
export function linked(address: URL): Linked | undefined {
  const asked = new URLSearchParams(address.search);
  new URLSearchParams(address.hash.slice(1)).forEach((value, key) => {
    asked.set(key, value);
  });
  const showcase = operationNamed(asked.get('operation') ?? '');
  const query = asked.get('query') ?? showcase?.query;
  if (query === undefined) return undefined;
  const variables = asked.get('variables') ?? showcase?.variables ?? '';
  const operationName = asked.get('operationName');
  return operationName === null ? { query, variables } : { query, variables, operationName };
}

/** The address that opens the page with this query: short for an unchanged showcase operation, empty for no query. */
export function linkTo(page: URL, { query, variables, operationName }: Linked): URL {
  const link = new URL(page.pathname, page.origin);
  if (query.trim() === '') return link;
  const showcase = showcaseOf(query, variables);
  const carried = new URLSearchParams(showcase ? { operation: showcase.name } : { query });
  if (!showcase && variables.trim() !== '') carried.set('variables', variables);
  if (!showcase && operationName) carried.set('operationName', operationName);
  const text = carried.toString();
  if (text.length <= LONGEST_SEARCH) link.search = text;
  else link.hash = text;
  return link;
}
