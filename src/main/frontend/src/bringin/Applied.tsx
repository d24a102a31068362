// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useUndo } from '../forms/useUndo';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { BRING_IN_TEXTS } from './texts';

/** What came of an import, with a way back. */
export function Applied({ revision }: { revision: number | null }) {
  const said = useTexts(BRING_IN_TEXTS);
  const { pending, done, problem, undo } = useUndo(revision ?? 0);
  return (
    <div className="apply" role="status">
      <p>{done ? said.undone : revision === null ? said.nothingWritten : said.applied}</p>
      {revision !== null && !done && (
        <button
          type="button"
          className="button"
          disabled={pending}
          onClick={() => {
            undo(null);
          }}
        >
          {said.undo}
        </button>
      )}
      {problem && <WriteProblem problem={problem} />}
      <Link to="/">{said.seeNetwork}</Link>
    </div>
  );
}
