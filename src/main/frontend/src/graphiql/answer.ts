// SPDX-License-Identifier: GPL-3.0-or-later
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { language } from '../shared/language';
import type { ReadableError } from './exchange';
import { texts } from './texts';

/** An answer as GraphiQL shows it: GraphQL's own, or a failure beneath GraphQL told in GraphQL's form. */
export type Answer = Pick<ExecutionResult, 'data' | 'extensions'> & { errors?: readonly GraphQLFormattedError[] };

/** Reads a body as a GraphQL answer; what is none (a proxy's page, say) becomes one readable error. */
export function answerOf(response: Response, body: string): Answer {
  const parsed = parse(body);
  if (isAnswer(parsed)) return parsed;
  const status = `HTTP ${String(response.status)} ${response.statusText}`.trim();
  return failure(`${status}. ${texts(language()).notGraphql}`, `HTTP_${String(response.status)}`, excerpt(body));
}

export function unreachable(): Answer {
  return failure(texts(language()).unreachable, 'UNREACHABLE');
}

export function readableErrors(answer: Answer): ReadableError[] {
  return (answer.errors ?? []).map(({ message, extensions, path }) => ({
    message,
    ...(typeof extensions?.code === 'string' && { code: extensions.code }),
    ...(path && path.length > 0 && { path: path.join('.') }),
  }));
}

function failure(message: string, code: string, body?: string): Answer {
  return { errors: [{ message, extensions: body ? { code, body } : { code } }] };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  return 'data' in value || ('errors' in value && Array.isArray(value.errors));
}

function excerpt(body: string): string {
  return body
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}
