// SPDX-License-Identifier: GPL-3.0-or-later
import { author } from '../shared/author';
import { useTexts } from '../shared/texts';
import { useMayWrite, useViewer } from '../viewer/useViewer';
import { FORM_TEXTS } from './texts';
import { useUndo } from './useUndo';
import { WriteProblem } from './WriteProblem';

interface Props {
  readonly revision: number;
  /** What is taken back, for people. */
  readonly about: string;
}

/** Takes a change back, and says so. */
export function UndoButton({ revision, about }: Props) {
  const said = useTexts(FORM_TEXTS);
  const { pending, done, problem, undo } = useUndo(revision);
  const mayWrite = useMayWrite();
  const name = useViewer()?.name;
  const by = name ? '' : author();
  if (done) return <span role="status">{said.undone}</span>;
  if (!mayWrite) return null;
  return (
    <>
      <button
        type="button"
        className="button no-print"
        aria-label={`${said.undo}: ${about}`}
        disabled={pending}
        onClick={() => {
          undo(by ? { by } : null);
        }}
      >
        {said.undo}
      </button>
      {problem && <WriteProblem problem={problem} />}
    </>
  );
}
