// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { useTexts } from '../shared/texts';
import { CANCEL } from './operations';
import { BRING_IN_TEXTS } from './texts';

/** How far the present step is, with a way out of it. */
export function UnderWay({ id, progress }: { id: string; progress: number }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const cancel = useWrite(CANCEL);
  return (
    <p className="under-way">
      <progress value={progress} aria-label={said.progress} />
      <button
        type="button"
        className="button"
        onClick={() => {
          cancel.mutate({ id, language });
        }}
      >
        {said.cancel}
      </button>
    </p>
  );
}
