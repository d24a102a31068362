// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';

const NAMES = graphql(`
  query Names($ids: [ID!]!, $language: Language!) {
    nodes(ids: $ids) {
      key
      label(language: $language)
    }
  }
`);

/** The names behind some ids, `…` until they are known; the id itself of what nobody knows. */
export function useNames(asked: readonly (string | undefined)[]): (id: string | undefined) => string {
  const ids = asked.filter((id) => id !== undefined);
  const { data, error, isPlaceholderData } = useAnswer(operation(NAMES, { ids, language: useApiLanguage() }), ids.length > 0);
  const waiting = !error && (data === undefined || isPlaceholderData);
  return (id) => {
    const known = data?.nodes.find((node) => node?.key === id)?.label;
    return known ?? (waiting && id ? '…' : (id ?? ''));
  };
}
