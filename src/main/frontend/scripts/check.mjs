// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FRONTEND, install, run, SCHEMA, TARGET } from './project.mjs';
import { ifChanged } from './stamp.mjs';

// The front end's gates, run by Maven: types, those of the schema's answers too, and lint.
ifChanged(join(TARGET, 'frontend/checked'), [FRONTEND, SCHEMA], [], () => {
  install();
  mkdirSync(join(TARGET, 'frontend'), { recursive: true });
  run('npm', 'run', 'typecheck', '--silent');
  run('npm', 'run', 'lint', '--silent');
});
