// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { DECIDE } from './operations';
import type { Row } from './PlanTable';
import { BRING_IN_TEXTS } from './texts';

/** Leaves a row out, or takes it in again. */
export function LeaveOut({ id, row: { number, outcome, what } }: { id: string; row: Row }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const decide = useWrite(DECIDE);
  const out = outcome === 'LEFT_OUT';
  const name = out ? said.takeIn : said.leaveOut;
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={`${name}: ${what}`}
        disabled={decide.isPending}
        onClick={() => {
          decide.mutate({ input: { id, ...(out ? { takeIn: [number] } : { leaveOut: [number] }) }, language });
        }}
      >
        {name}
      </button>
      {decide.error && <WriteProblem problem={decide.error} />}
    </>
  );
}
