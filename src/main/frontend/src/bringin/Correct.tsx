// SPDX-License-Identifier: GPL-3.0-or-later
import { useId, useState } from 'react';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { DECIDE } from './operations';
import { BRING_IN_TEXTS } from './texts';

interface Props {
  readonly id: string;
  readonly row: number;
  readonly column: string;
  /** What the file has there. */
  readonly read: string;
}

/** Corrects one cell in its place; the file is planned again with that. */
export function Correct({ id, row, column, read }: Props) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const field = useId();
  const [open, setOpen] = useState(false);
  const decide = useWrite(DECIDE);
  if (!open)
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          setOpen(true);
        }}
      >
        {said.correct(column)}
      </button>
    );
  return (
    <form
      className="correct"
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('value');
        decide.mutate({ input: { id, corrections: [{ row, column, value: typeof value === 'string' ? value : '' }] }, language });
      }}
    >
      <label htmlFor={field}>{column}</label>{' '}
      <input
        id={field}
        name="value"
        defaultValue={read}
        maxLength={500}
        autoFocus
        onKeyDown={({ key }) => {
          if (key === 'Escape') setOpen(false);
        }}
      />{' '}
      <button type="submit" className="button" disabled={decide.isPending}>
        {said.takeOver}
      </button>
      {decide.error && <WriteProblem problem={decide.error} />}
    </form>
  );
}
