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

/** The names behind some ids; the id itself until they are known. */
export function useNames(asked: readonly (string | undefined)[]): (id: string | undefined) => string {
  const ids = asked.filter((id) => id !== undefined);
  const { data } = useAnswer(operation(NAMES, { ids, language: useApiLanguage() }), ids.length > 0);
  return (id) => data?.nodes.find((node) => node?.key === id)?.label ?? id ?? '';
}
