// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface FormTexts {
  readonly by: string;
  readonly cancel: string;
  readonly notWritten: string;
  readonly tryAgain: string;
  readonly dateHint: string;
  readonly undo: string;
  readonly undone: string;
}

export const FORM_TEXTS: Texts<FormTexts> = {
  de: {
    by: 'Ihr Name (für den Verlauf)',
    cancel: 'Abbrechen',
    notWritten: 'Es wurde nichts geschrieben.',
    tryAgain: 'Bitte gleich noch einmal versuchen.',
    dateHint: 'zum Beispiel 2026, 2026-03, 2026-03-15 oder um 2026',
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht.',
  },
  en: {
    by: 'Your name (for the history)',
    cancel: 'Cancel',
    notWritten: 'Nothing was written.',
    tryAgain: 'Please try again in a moment.',
    dateHint: 'for example 2026, 2026-03, 2026-03-15 or about 2026',
    undo: 'Undo',
    undone: 'Undone.',
  },
};
