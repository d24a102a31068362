// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { type SearchType, ThingPicker } from '../filters/ThingPicker';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { useMistakes } from './Form';
import { FORM_TEXTS } from './texts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly types?: SearchType[];
  readonly initial?: string | undefined;
}

/** Something that there is, found by its name. */
export function PickField({ name, label, hint, types, initial }: Props) {
  const said = useTexts(FORM_TEXTS);
  const [chosen, setChosen] = useState(initial);
  const names = useNames([chosen]);
  const mistakes = useMistakes(name);
  return (
    <div className="field">
      <ThingPicker label={label} placeholder={said.pick} {...(types && { types })} onPick={setChosen} />
      <input type="hidden" name={name} value={chosen ?? ''} />
      {hint && !chosen && <span className="quiet">{hint}</span>}
      {chosen && (
        <span role="status">
          {said.chosen} <strong>{names(chosen)}</strong>{' '}
          <button
            type="button"
            className="link"
            aria-label={said.takeAway(names(chosen))}
            onClick={() => {
              setChosen(undefined);
            }}
          >
            ×
          </button>
        </span>
      )}
      <span className="mistake" role="alert">
        {mistakes.map(({ message }) => message).join(' ')}
      </span>
    </div>
  );
}
