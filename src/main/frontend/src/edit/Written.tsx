// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef } from 'react';
import { UndoButton } from '../forms/UndoButton';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { EDIT_TEXTS } from './texts';

interface Props {
  readonly changed: readonly { readonly key: string; readonly label: string }[];
  readonly revision: number | undefined;
  readonly onAgain: () => void;
}

/** What was written, with the way back. */
export function Written({ changed, revision, onAgain }: Props) {
  const said = useTexts(EDIT_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} role="status" className="written">
      <p>{said.written}</p>
      <ul>
        {changed.map(({ key, label }) => (
          <li key={key}>
            <ThingLink id={key}>{label}</ThingLink>
          </li>
        ))}
      </ul>
      <p className="form-buttons">
        {revision !== undefined && <UndoButton revision={revision} about={changed.map(({ label }) => label).join(', ')} />}
        <button type="button" className="button" onClick={onAgain}>
          {said.again}
        </button>
      </p>
    </div>
  );
}
