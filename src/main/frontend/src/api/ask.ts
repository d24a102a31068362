// SPDX-License-Identifier: GPL-3.0-or-later
import { language } from '../shared/language';
import { nameOf, type Operation, textOf } from './operation';
import { Problem, type ProblemKind } from './Problem';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

const KINDS: Readonly<Record<string, ProblemKind>> = {
  DATABASE_UNAVAILABLE: 'database',
  TOO_MANY_OPERATIONS: 'busy',
  OVERLOADED: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  TIMEOUT: 'busy',
};

/** Asks the API of this server. */
export async function ask<R, V>({ document, variables }: Operation<R, V>, signal?: AbortSignal): Promise<R> {
  const body = JSON.stringify({ query: textOf(document), operationName: nameOf(document), variables });
  const { data, errors } = await answered(await send(body, signal));
  const [error] = errors ?? [];
  if (error) throw new Problem(KINDS[error.extensions?.code ?? ''] ?? 'refused', error.message);
  return data as R;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const headers = { ...HEADERS, 'accept-language': language() };
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Problem('unreachable');
  }
}

async function answered(response: Response): Promise<Answer> {
  try {
    const answer = (await response.json()) as Answer & { detail?: string };
    if (answer.data === undefined && !answer.errors) throw new Problem('refused', answer.detail ?? '');
    return answer;
  } catch (failure) {
    if (failure instanceof Problem) throw failure;
    throw new Problem('unreachable');
  }
}
