// SPDX-License-Identifier: GPL-3.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NOT_INPUT = new Set(['node_modules']);

/** Does a step only if what it reads has changed since it last went well; the stamp remembers that as a hash. */
export function ifChanged(stamp, inputs, outputs, step) {
  const state = hash(inputs);
  if (outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false;
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

function hash(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(files)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !NOT_INPUT.has(name));
  return names.sort().flatMap((name) => files(join(path, name)));
}
