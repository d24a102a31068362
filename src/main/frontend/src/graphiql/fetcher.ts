// SPDX-License-Identifier: GPL-3.0-or-later
import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { results } from '../shared/events';
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
    const answers = isSubscription(asked, options) ? follow : ask;
    void (async () => {
      for await (const answer of answers(asked, options, stop.signal)) {
        if (stop.signal.aborted) return;
        observer.next(answer);
      }
      if (!stop.signal.aborted) observer.complete();
    })();
    return {
      unsubscribe() {
        stop.abort();
      },
    };
  };
  return { subscribe };
};

function isSubscription(asked: FetcherParams, options: FetcherOpts | undefined): boolean {
  const document = options?.documentAST;
  return !!document && getOperationAST(document, asked.operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
}

async function* ask(
  asked: FetcherParams,
  options: FetcherOpts | undefined,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
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
    yield answer;
  } catch {
    if (!signal.aborted) yield unreachable();
  }
}

/** Asks for events, and hands them on as they come. */
async function* follow(
  asked: FetcherParams,
  options: FetcherOpts | undefined,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  remember(undefined);
  const headers = { 'content-type': 'application/json', ...options?.headers, accept: 'text/event-stream' };
  try {
    const response = await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(asked), signal });
    if (response.ok && response.body) yield* results(response.body) as AsyncGenerator<Answer>;
    else yield answerOf(response, await response.text());
  } catch {
    if (!signal.aborted) yield unreachable();
  }
}
