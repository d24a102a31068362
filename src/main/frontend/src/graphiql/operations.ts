// SPDX-License-Identifier: GPL-3.0-or-later
import type { Localized } from '../shared/language';

/** A showcase operation: a question to the network, ready to run. */
export interface ShowcaseOperation {
  /** The file's name without its extension; what `?operation=` takes. */
  readonly name: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly query: string;
  readonly variables: string;
}

interface Card {
  readonly title: Localized;
  readonly description: Localized;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const FOLDER = '../../../../../graphql/operations/';
const documents = import.meta.glob<string>('../../../../../graphql/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const cards = import.meta.glob<Card>('../../../../../graphql/operations/*.json', { import: 'default', eager: true });

/** The showcase operations in the order of their files' names. */
export const OPERATIONS: readonly ShowcaseOperation[] = Object.entries(documents)
  .map(([path, text]) => operation(path.slice(FOLDER.length, -'.graphql'.length), text))
  .sort((one, other) => one.name.localeCompare(other.name));

export function operationNamed(name: string): ShowcaseOperation | undefined {
  return OPERATIONS.find((operation) => operation.name === name);
}

/** The showcase operation that is exactly this text; none once it was edited. */
export function showcaseOf(query: string, variables: string): ShowcaseOperation | undefined {
  return OPERATIONS.find((operation) => operation.query === query && operation.variables === variables);
}

function operation(name: string, text: string): ShowcaseOperation {
  const card = cards[`${FOLDER}${name}.json`];
  if (!card) throw new Error(`graphql/operations/${name}.graphql has no ${name}.json beside it`);
  const variables = card.variables ?? {};
  return {
    name,
    title: card.title,
    description: card.description,
    query: text.replace(/^# SPDX-.*\n+/, '').trimEnd() + '\n',
    variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  };
}
