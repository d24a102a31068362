// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { results } from '../shared/events';
import { answers } from './useAnswer';

const FOLLOW = 'subscription Follow { changes { change { number by } } }';
const AGAIN_AFTER = 5000;

/** Has every view asked anew when the graph changes; tells the number and author of the newest change. */
export function useLiveChanges(): { number: number; by: string } | undefined {
  const [change, setChange] = useState<{ number: number; by: string }>();
  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      while (!stop.signal.aborted) {
        for await (const each of changes(stop.signal)) {
          setChange(each);
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

async function* changes(signal: AbortSignal) {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  try {
    const body = JSON.stringify({ query: FOLLOW });
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
    if (!response.ok || !response.body) return;
    for await (const event of results(response.body)) {
      const data = (event as { data?: { changes: { change: { number: number; by: string } } } }).data;
      if (data) yield data.changes.change;
    }
  } catch {
    // The server is away; it is asked again.
  }
}
