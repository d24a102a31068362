// SPDX-License-Identifier: GPL-3.0-or-later
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import type { ResultOf } from '../api/graphql';
import type { Operation } from '../api/operation';
import type { Problem } from '../api/Problem';
import type { IMPORT } from './operations';

type Answer = ResultOf<typeof IMPORT>;

const SOON = 700;
const LATER = 3000;

/** An import, asked for again and again while it is under way. */
export function useFollowed<V>(asked: Operation<Answer, V>) {
  return useQuery<Answer, Problem>({
    queryKey: ['Import', asked.variables],
    queryFn: ({ signal }) => ask(asked, signal),
    refetchInterval: ({ state: { data, error } }) => {
      if (error?.passing) return LATER;
      const state = data?.import?.state;
      return state === 'PLANNING' || state === 'APPLYING' ? SOON : false;
    },
  });
}
