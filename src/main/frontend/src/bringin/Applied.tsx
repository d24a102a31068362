// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { UNDO } from './operations';
import { BRING_IN_TEXTS } from './texts';

/** What came of an import, with a way back. */
export function Applied({ revision }: { revision: number | null }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const undo = useWrite(UNDO);
  return (
    <div className="apply" role="status">
      <p>{undo.isSuccess ? said.undone : revision === null ? said.nothingWritten : said.applied}</p>
      {revision !== null && !undo.isSuccess && (
        <button
          type="button"
          className="button"
          disabled={undo.isPending}
          onClick={() => {
            undo.mutate({ revision, language });
          }}
        >
          {said.undo}
        </button>
      )}
      {undo.error && <WriteProblem problem={undo.error} />}
      <Link to="/">{said.seeNetwork}</Link>
    </div>
  );
}
