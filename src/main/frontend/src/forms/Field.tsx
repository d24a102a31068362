// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useId } from 'react';
import { useMistakes } from './Form';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly initial?: string | undefined;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'url';
  /** The options of a choice; a text is typed if absent. */
  readonly children?: ReactNode;
}

/** A text or a choice with its label, and with what is wrong with it. */
export function Field({ name, label, hint, initial, maxLength = 500, children, ...input }: Props) {
  const id = useId();
  const mistakes = useMistakes(name);
  const described = {
    'aria-invalid': mistakes.length > 0,
    'aria-describedby': `${id}-hint ${id}-mistake`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children ? (
        <select id={id} name={name} defaultValue={initial} {...described}>
          {children}
        </select>
      ) : (
        <input id={id} name={name} defaultValue={initial} maxLength={maxLength} {...input} {...described} />
      )}
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
      <span id={`${id}-mistake`} className="mistake" role="alert">
        {mistakes.map(({ message }) => message).join(' ')}
      </span>
    </div>
  );
}
