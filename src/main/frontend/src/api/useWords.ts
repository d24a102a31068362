// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from './graphql';
import { useApiLanguage } from './language';
import { operation } from './operation';
import { useAnswer } from './useAnswer';

const WORDS = graphql(`
  query Words($language: Language!) {
    enums {
      name
      values {
        value
        label(language: $language)
      }
    }
  }
`);

/** What the API calls the values of an enum, for people; `…` until that is known. */
export function useWords(name: string): (value: string) => string {
  const { data, error } = useAnswer(operation(WORDS, { language: useApiLanguage() }));
  const values = data?.enums.find((each) => each.name === name)?.values ?? [];
  return (value) => values.find((each) => each.value === value)?.label ?? (data ?? error ? value : '…');
}
