// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type VariablesOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';

const UNDO = graphql(`
  mutation Undo($revision: Int!, $commit: CommitInput, $language: Language!) {
    undo(input: { revision: $revision }, commit: $commit) {
      errors {
        path
        message(language: $language)
      }
    }
  }
`);

/** Takes a revision back. */
export function useUndo(revision: number) {
  const language = useApiLanguage();
  const { isPending, isSuccess, error, write } = useWrite(UNDO);
  return {
    pending: isPending,
    done: isSuccess,
    problem: error,
    undo: (commit: VariablesOf<typeof UNDO>['commit']) => {
      write({ revision, commit: commit ?? null, language });
    },
  };
}
