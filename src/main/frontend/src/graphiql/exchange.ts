// SPDX-License-Identifier: GPL-3.0-or-later
import { useSyncExternalStore } from 'react';

/** One error as a person wants to read it. */
export interface ReadableError {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
}

/** The last request and how it went, for the line under the answer. */
export interface Exchange {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly errors: readonly ReadableError[];
}

const listeners = new Set<() => void>();
let last: Exchange | undefined;

export function remember(exchange: Exchange | undefined): void {
  last = exchange;
  listeners.forEach((listener) => {
    listener();
  });
}

export function useLastExchange(): Exchange | undefined {
  return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
