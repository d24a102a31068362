// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { useWords } from '../api/useWords';
import { useWrite } from '../api/useWrite';
import { ThingPicker } from '../filters/ThingPicker';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { DECIDE } from './operations';
import type { Row } from './PlanTable';
import { BRING_IN_TEXTS } from './texts';

interface Props {
  readonly id: string;
  readonly row: number;
  readonly question: Row['questions'][number];
}

/**
 * Who is meant in a row: each candidate is a button. Who is left undecided stays out. Of a value that can't be read, the
 * only question is whether the row comes without it.
 */
export function Question({ id, row, question: { about, candidates } }: Props) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const subject = useWords('ImportQuestionSubject');
  const decide = useWrite(DECIDE);
  const choose = (entity: string | null) => {
    decide.mutate({ input: { id, decisions: [{ row, about, entity }] }, language });
  };
  if (about === 'VALUE') {
    return (
      <fieldset className="question" disabled={decide.isPending}>
        <legend>
          {subject(about)}: {said.cannotBeRead}
        </legend>
        <button
          type="button"
          className="button"
          onClick={() => {
            choose(null);
          }}
        >
          {said.takeWithoutValue}
        </button>
        {decide.error && <WriteProblem problem={decide.error} />}
      </fieldset>
    );
  }
  return (
    <fieldset className="question" disabled={decide.isPending}>
      <legend>
        {subject(about)}: {said.whoIsMeant}
      </legend>
      {candidates.map((each) => (
        <p key={each.id}>
          <button
            type="button"
            className="button"
            onClick={() => {
              choose(each.id);
            }}
          >
            {said.thisOne(each.name)}
          </button>{' '}
          <span className="quiet">{each.why}</span>
        </p>
      ))}
      {about === 'NAME' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            choose(null);
          }}
        >
          {said.somebodyNew}
        </button>
      )}
      {about !== 'SOURCE' && <ThingPicker label={said.somebodyElse} placeholder={said.pickName} onPick={choose} />}
      {decide.error && <WriteProblem problem={decide.error} />}
    </fieldset>
  );
}
