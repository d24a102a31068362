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
  readonly pick: string;
  readonly chosen: string;
  readonly takeAway: (what: string) => string;
  readonly why: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly newSource: string;
  readonly newSourceHint: string;
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
    pick: 'Namen eingeben',
    chosen: 'Gewählt:',
    takeAway: (what) => `${what} abwählen`,
    why: 'Warum? (ein Satz für den Verlauf)',
    source: 'Quelle',
    sourceHint: 'Ohne Quelle gilt es als eigenes Wissen der Koordination.',
    newSource: 'oder eine neue Quelle',
    newSourceHint: 'Titel eines Dokuments, das es noch nicht gibt',
  },
  en: {
    by: 'Your name (for the history)',
    cancel: 'Cancel',
    notWritten: 'Nothing was written.',
    tryAgain: 'Please try again in a moment.',
    dateHint: 'for example 2026, 2026-03, 2026-03-15 or about 2026',
    undo: 'Undo',
    undone: 'Undone.',
    pick: 'Type a name',
    chosen: 'Chosen:',
    takeAway: (what) => `Remove ${what}`,
    why: 'Why? (a sentence for the history)',
    source: 'Source',
    sourceHint: 'Without one it counts as what the coordinators know themselves.',
    newSource: 'or a new source',
    newSourceHint: 'Title of a document that is not there yet',
  },
};
