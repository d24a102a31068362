// SPDX-License-Identifier: GPL-3.0-or-later
// What all journeys share: where the product is, and one line that says how it went.
import { isDeepStrictEqual } from 'node:util';

const [url, beginning] = process.argv.slice(2);

export async function journey(steps) {
  await steps({ url, beginning });
  console.log('arrived');
  process.exit(0);
}

export function expect(actual, expected) {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, but it was ${String(actual)} ${JSON.stringify(actual)}`);
  }
}
