// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ifChanged } from './stamp.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const FRONTEND = path('..');
export const OPERATIONS = path('../../../../graphql/operations');
export const SCHEMA = path('../../../../docs/schema.graphqls');
export const TARGET = path('../../../../target');

/** Brings node_modules to what the lock file says. */
export function install() {
  const locked = ['package.json', 'package-lock.json'].map((name) => path(`../${name}`));
  const stamp = path('../node_modules/.installed');
  ifChanged(stamp, locked, [], () => {
    run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  });
}

/** Runs a command in the front end's folder; its failure ends this process. */
export function run(command, ...args) {
  const windows = process.platform === 'win32';
  const { error, status } = spawnSync(command, args, { cwd: FRONTEND, stdio: 'inherit', shell: windows });
  if (error) console.error(`${command} cannot be started (${error.code}): install Node.js together with its npm, nodejs.org`);
  if (status !== 0) process.exit(1);
}
