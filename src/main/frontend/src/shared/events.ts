// SPDX-License-Identifier: GPL-3.0-or-later

/** The results in a stream of server-sent events, one at a time, until the server says that there are no more. */
export async function* results(stream: ReadableStream<Uint8Array>): AsyncGenerator {
  let rest = '';
  for await (const chunk of chunks(stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>))) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith('event: complete')) return;
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}

/** Not every browser can iterate over a stream. */
async function* chunks(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
