// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { graphql } from '../api/graphql';
import { useWrite } from '../api/useWrite';
import { author } from '../shared/author';
import { useTexts } from '../shared/texts';
import { useMayWrite, useViewer } from '../viewer/useViewer';
import { FORM_TEXTS } from './texts';
import { WriteProblem } from './WriteProblem';

const UNDO = graphql(`
  mutation Undo($revision: Int!, $commit: CommitInput, $language: Language!) {
    undo(input: { revision: $revision }, commit: $commit) {
      errors {
        message(language: $language)
      }
    }
  }
`);

interface Props {
  readonly revision: number;
  /** What is taken back, for people. */
  readonly about: string;
}

/** Takes a change back, and says so. */
export function UndoButton({ revision, about }: Props) {
  const said = useTexts(FORM_TEXTS);
  const language = useApiLanguage();
  const undo = useWrite(UNDO);
  const mayWrite = useMayWrite();
  const name = useViewer()?.name;
  const by = name ? '' : author();
  if (undo.isSuccess) return <span role="status">{said.undone}</span>;
  if (!mayWrite) return null;
  return (
    <>
      <button
        type="button"
        className="button no-print"
        aria-label={`${said.undo}: ${about}`}
        disabled={undo.isPending}
        onClick={() => {
          undo.mutate({ revision, language, commit: by ? { by } : null });
        }}
      >
        {said.undo}
      </button>
      {undo.error && <WriteProblem problem={undo.error} />}
    </>
  );
}
