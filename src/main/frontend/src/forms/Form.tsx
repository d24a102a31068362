// SPDX-License-Identifier: GPL-3.0-or-later
import { createContext, type ReactNode, use } from 'react';
import { fieldOf, type Mistake, type Problem } from '../api/Problem';
import { useTexts } from '../shared/texts';
import './forms.css';
import { FORM_TEXTS } from './texts';
import { WriteProblem } from './WriteProblem';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly children: ReactNode;
  /** The fields that say themselves what is wrong with them. */
  readonly fields: readonly string[];
  readonly onSubmit: (form: FormData) => void;
  readonly onCancel?: () => void;
}

const Mistakes = createContext<readonly Mistake[]>([]);

/** What the API says against what stands in a field. */
export function useMistakes(field: string): readonly Mistake[] {
  return use(Mistakes).filter((mistake) => fieldOf(mistake) === field);
}

/** Something to fill in. What is wrong is said beside its field, all else above the button. */
export function Form({ label, submit, pending, problem, children, fields, onSubmit, onCancel }: Props) {
  const said = useTexts(FORM_TEXTS);
  return (
    <form
      className="form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <Mistakes value={problem?.mistakes ?? []}>{children}</Mistakes>
      {problem && <WriteProblem problem={problem} fields={fields} />}
      <p className="form-buttons">
        <button type="submit" className="button main" disabled={pending}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {said.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
