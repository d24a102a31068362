// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { listed } from './filters';
import { useChangeFilters, useFilters } from './useFilters';

interface Props<T extends string> {
  readonly filter: 'types' | 'statuses';
  readonly label: string;
  readonly known: readonly T[];
  readonly words: string;
}

/** Any number of the values of an enum. */
export function ManyOf<T extends string>({ filter, label, known, words }: Props<T>) {
  const chosen = listed(useFilters()[filter], known);
  const change = useChangeFilters();
  const word = useWords(words);
  return (
    <fieldset>
      <legend>{label}</legend>
      {known.map((each) => (
        <label key={each} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(each)}
            onChange={({ target }) => {
              const kept = known.filter((one) => (one === each ? target.checked : chosen.includes(one)));
              change({ [filter]: kept.join(',') || undefined });
            }}
          />
          {word(each)}
        </label>
      ))}
    </fieldset>
  );
}
