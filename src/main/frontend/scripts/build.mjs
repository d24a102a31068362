// SPDX-License-Identifier: GPL-3.0-or-later
import { join } from 'node:path';
import { FRONTEND, install, OPERATIONS, run, TARGET } from './project.mjs';
import { ifChanged } from './stamp.mjs';

// The pages for the jar: built by Maven, and only if something they are made of has changed.
const pages = ['index.html', 'graphiql/index.html'].map((page) => join(TARGET, 'classes/static', page));
const built = ifChanged(join(TARGET, 'frontend/built'), [FRONTEND, OPERATIONS], pages, () => {
  install();
  run('npm', 'run', 'build', '--silent', '--', '--logLevel=warn');
});
console.log(built ? 'The front end is built.' : 'The front end is up to date.');
