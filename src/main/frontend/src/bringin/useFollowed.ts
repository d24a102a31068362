// SPDX-License-Identifier: GPL-3.0-or-later
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../api/ask';
import type { ResultOf } from '../api/graphql';
import { nameOf, type Operation } from '../api/operation';
import type { Problem } from '../api/Problem';
import { answers } from '../api/useAnswer';
import { type IMPORT, ROWS } from './operations';

type Answer = ResultOf<typeof IMPORT>;

const SOON = 700;
const LATER = 3000;

/** An import, asked for again and again while it is under way, and then its rows. */
export function useFollowed<V>(asked: Operation<Answer, V>) {
  const followed = useQuery<Answer, Problem>({
    queryKey: ['Import', asked.variables],
    queryFn: ({ signal }) => ask(asked, signal),
    refetchInterval: ({ state: { data, error } }) => {
      if (error?.passing) return LATER;
      const state = data?.import?.state;
      return isUnderWay(state) ? SOON : false;
    },
  });
  const state = followed.data?.import?.state;
  useEffect(() => {
    if (!isUnderWay(state)) void answers.invalidateQueries({ queryKey: [nameOf(ROWS)] });
  }, [state]);
  return followed;
}

function isUnderWay(state: string | undefined): boolean {
  return state === 'PLANNING' || state === 'APPLYING';
}
