// SPDX-License-Identifier: GPL-3.0-or-later
import { fieldOf, type Problem } from '../api/Problem';
import { SHELL_TEXTS } from '../shell/texts';
import { useTexts } from '../shared/texts';
import { FORM_TEXTS } from './texts';

interface Props {
  readonly problem: Problem;
  /** The fields that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
}

/** Why nothing was written. Nobody tries again by themselves: it would not be known what came of the first try. */
export function WriteProblem({ problem, fields = [] }: Props) {
  const said = useTexts(FORM_TEXTS);
  const shell = useTexts(SHELL_TEXTS);
  const others = problem.mistakes.filter((mistake) => !fields.includes(fieldOf(mistake)));
  const messages = problem.mistakes.length > 0 ? others.map(({ message }) => message).join(' ') : problem.message;
  return (
    <p className="problem" role="alert">
      {problem.passing ? `${shell.problem[problem.kind]} ${said.tryAgain}` : `${said.notWritten} ${messages}`}
    </p>
  );
}
