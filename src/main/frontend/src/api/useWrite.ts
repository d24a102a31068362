// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import type { TadaDocumentNode } from 'gql.tada';
import { ask } from './ask';
import { type Mistake, Problem } from './Problem';
import { answers } from './useAnswer';

interface Payload {
  readonly errors: readonly { readonly message: string; readonly path?: readonly string[] }[];
}

/** Writes; what the API says against it is a problem. Afterwards every view asks anew. */
export function useWrite<R extends Record<string, Payload>, V>(document: TadaDocumentNode<R, V>) {
  const mutation = useMutation<R, Problem, V>({
    mutationFn: async (variables) => {
      const answer = await ask({ document, variables });
      const mistakes = Object.values(answer).flatMap((payload) => payload.errors.map(mistakeOf));
      if (mistakes.length > 0) throw new Problem('refused', mistakes.map(({ message }) => message).join(' '), mistakes);
      return answer;
    },
    onSuccess: () => {
      void answers.invalidateQueries();
    },
  });
  return {
    ...mutation,
    /** Writes and hands over the answer, even if what was changed, and the form with it, has left the page by then. */
    write: (variables: V, then: (answer: R) => void = () => undefined) => {
      mutation.mutateAsync(variables).then(then, () => undefined);
    },
  };
}

function mistakeOf({ message, path = [] }: Payload['errors'][number]): Mistake {
  return { message, path };
}
