// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { nameOf, type Operation } from './operation';
import { Problem } from './Problem';

const AGAIN_AFTER = 3000;

export const answers = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 30_000, networkMode: 'always' } },
});

/** The answer to an operation; one that failed for a passing reason, or is unfinished, is asked again until it is there. */
export function useAnswer<R, V>(asked: Operation<R, V>, enabled = true, unfinished?: (answer: R) => boolean) {
  return useQuery<R, Problem>({
    queryKey: [nameOf(asked.document), asked.variables],
    queryFn: ({ signal }) => ask(asked, signal),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: ({ state: { error, data } }) =>
      error?.passing || (!error && data !== undefined && unfinished?.(data)) ? AGAIN_AFTER : false,
  });
}
