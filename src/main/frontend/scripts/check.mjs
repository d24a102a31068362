// SPDX-License-Identifier: GPL-3.0-or-later
import { join } from 'node:path';
import { FRONTEND, install, run, TARGET } from './project.mjs';
import { ifChanged } from './stamp.mjs';

// The front end's gates, run by Maven: types and lint.
ifChanged(join(TARGET, 'frontend/checked'), [FRONTEND], [], () => {
  install();
  run('npm', 'run', 'typecheck', '--silent');
  run('npm', 'run', 'lint', '--silent');
});
