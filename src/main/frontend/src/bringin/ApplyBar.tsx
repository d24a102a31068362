// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import type { Count } from './counts';
import { rowsOf } from './counts';
import { APPLY } from './operations';
import { BRING_IN_TEXTS } from './texts';

/** Applies the plan, and says beforehand what of it stays out. */
export function ApplyBar({ id, counts }: { id: string; counts: readonly Count[] }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const apply = useWrite(APPLY);
  const taken = rowsOf(counts, ['NEW', 'CHANGED', 'CONTRADICTS']);
  const left = rowsOf(counts, ['WRONG', 'AMBIGUOUS']);
  return (
    <div className="apply">
      {taken === 0 ? (
        <p>{said.nothingToApply}</p>
      ) : (
        <button
          type="button"
          className="button main"
          disabled={apply.isPending}
          onClick={() => {
            apply.mutate({ id, leaveOut: left > 0, language });
          }}
        >
          {said.apply(taken)}
        </button>
      )}
      {left > 0 && <p className="quiet">{said.leavingOut(left)}</p>}
      {apply.error && <WriteProblem problem={apply.error} />}
    </div>
  );
}
