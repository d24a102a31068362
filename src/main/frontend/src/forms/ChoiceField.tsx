// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { Field } from './Field';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** The enum of the API whose values they are. */
  readonly words: string;
  readonly initial?: string | undefined;
  /** What stands for no value; one has to be chosen if absent. */
  readonly none?: string;
}

/** One of the values of an enum. */
export function ChoiceField({ name, label, values, words, initial, none }: Props) {
  const word = useWords(words);
  return (
    <Field name={name} label={label} initial={initial}>
      {none !== undefined && <option value="">{none}</option>}
      {values.map((value) => (
        <option key={value} value={value}>
          {word(value)}
        </option>
      ))}
    </Field>
  );
}
