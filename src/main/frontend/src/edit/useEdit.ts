// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf, type VariablesOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { commitOf } from '../forms/fields';

const EDIT = graphql(`
  mutation Edit($changes: [ChangeInput!]!, $commit: CommitInput, $language: Language!) {
    edit: applyChanges(input: { changes: $changes }, commit: $commit) {
      changed {
        key
        label(language: $language)
      }
      revision {
        number
      }
      errors {
        path
        message(language: $language)
      }
    }
  }
`);

/** What came of it. */
export type Edit = ResultOf<typeof EDIT>['edit'];

export type ChangeInput = VariablesOf<typeof EDIT>['changes'][number];

/** Writes what a form says: all of its changes or none. */
export function useEdit() {
  const language = useApiLanguage();
  const write = useWrite(EDIT);
  return {
    pending: write.isPending,
    problem: write.error,
    written: write.data?.edit,
    again: write.reset,
    write: (changes: ChangeInput[], form: FormData, then: (edit: Edit) => void = () => undefined) => {
      write.write({ changes, commit: commitOf(form), language }, ({ edit }) => {
        then(edit);
      });
    },
  };
}
