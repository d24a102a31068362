// SPDX-License-Identifier: GPL-3.0-or-later
import type { Problem } from '../api/Problem';
import { useTexts } from '../shared/texts';
import { SHELL_TEXTS } from './texts';

/** Why something is not shown, in words a coordinator understands. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const said = useTexts(SHELL_TEXTS);
  return (
    <p className="problem" role="alert">
      {said.problem[problem.kind]} {problem.passing ? said.again : problem.message}
    </p>
  );
}
