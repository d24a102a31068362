// SPDX-License-Identifier: GPL-3.0-or-later
import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { type Answer, answerOf, readableErrors, unreachable } from './answer';
import { remember } from './exchange';

const ENDPOINT = '/graphql';
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

interface Observer {
  next(answer: Answer): void;
  error(reason: unknown): void;
  complete(): void;
}

/**
 * Asks the API of this server. An observable instead of a promise, because GraphiQL can only stop what it can
 * unsubscribe from; stopping aborts the request, and the server then cancels its work.
 */
export const fetcher: Fetcher = (asked, options) => {
  const subscribe = (observer: Observer) => {
    const stop = new AbortController();
    void ask(asked, options, stop.signal).then((answer) => {
      if (stop.signal.aborted || !answer) return;
      observer.next(answer);
      observer.complete();
    });
    return {
      unsubscribe() {
        stop.abort();
      },
    };
  };
  return { subscribe };
};

async function ask(
  asked: FetcherParams,
  options: FetcherOpts | undefined,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const visible = asked.operationName !== 'IntrospectionQuery';
  if (visible) remember(undefined);
  const started = performance.now();
  const headers = { 'content-type': 'application/json', accept: ACCEPT, ...options?.headers };
  try {
    const response = await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(asked), signal });
    const body = await response.text();
    const answer = answerOf(response, body);
    if (visible)
      remember({
        status: response.status,
        milliseconds: performance.now() - started,
        bytes: new TextEncoder().encode(body).length,
        errors: readableErrors(answer),
      });
    return answer;
  } catch {
    return signal.aborted ? undefined : unreachable();
  }
}
