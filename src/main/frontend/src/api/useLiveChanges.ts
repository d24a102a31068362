// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { results } from '../shared/events';
import { ask } from './ask';
import { graphql } from './graphql';
import { operation } from './operation';
import { answers } from './useAnswer';

const NEWEST = graphql(`
  query NewestChange {
    changes(first: 1) {
      pageInfo {
        endCursor
      }
    }
  }
`);

const FOLLOW = 'subscription Follow($after: String) { changes(after: $after) { cursor change { number by } } }';
const AGAIN_AFTER = 5000;

/** Asked for as soon as the pages are loaded, before any view asks for something. */
const BEGUN = newest();

interface Event {
  readonly cursor: string;
  readonly change: { readonly number: number; readonly by: string };
}

/**
 * Has every view asked anew when the graph changes; tells the number and author of the newest change. Nothing is missed
 * that was changed while the views were loaded or the server was away: it is asked for from where the last one was.
 */
export function useLiveChanges(): Event['change'] | undefined {
  const [change, setChange] = useState<Event['change']>();
  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      let after = await BEGUN;
      while (!stop.signal.aborted) {
        for await (const event of changes(after, stop.signal)) {
          after = event.cursor;
          setChange(event.change);
          void answers.invalidateQueries();
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
      }
    })();
    return () => {
      stop.abort();
    };
  }, []);
  return change;
}

async function newest(): Promise<string | null> {
  try {
    return (await ask(operation(NEWEST, {}))).changes.pageInfo.endCursor;
  } catch {
    return null;
  }
}

async function* changes(after: string | null, signal: AbortSignal) {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  try {
    const body = JSON.stringify({ query: FOLLOW, variables: { after } });
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
    if (!response.ok || !response.body) return;
    for await (const event of results(response.body)) {
      const data = (event as { data?: { changes: Event } }).data;
      if (data) yield data.changes;
    }
  } catch {
    // The server is away; it is asked again.
  }
}
