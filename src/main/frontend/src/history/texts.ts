// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

type Counted = 'created' | 'changed' | 'removed' | 'recorded' | 'corrected' | 'retracted' | 'merged' | 'split';

interface HistoryTexts {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly of: string;
  readonly pick: string;
  readonly all: string;
  readonly changes: string;
  readonly none: string;
  readonly count: (total: number) => string;
  readonly more: string;
  readonly number: (number: number) => string;
  readonly undoneBy: (number: number, by: string) => string;
  readonly undoes: (number: number) => string;
  readonly counts: Readonly<Record<Counted, (count: string) => string>>;
  readonly details: string;
  readonly what: string;
  readonly happened: string;
  readonly values: string;
  readonly before: string;
  readonly source: string;
  readonly firstOf: (shown: number, all: number) => string;
  readonly file: (number: number) => string;
  readonly undo: string;
  readonly preview: string;
  readonly undoNow: (number: number) => string;
  readonly gains: string;
  readonly from: string;
  readonly to: string;
  readonly founded: (gained: number, lost: number) => string;
  readonly begun: (count: number) => string;
  readonly ended: (count: number) => string;
  readonly begunFile: string;
  readonly endedFile: string;
  readonly actor: string;
  readonly partner: string;
}

export const HISTORY_TEXTS: Texts<HistoryTexts> = {
  de: {
    title: 'Verlauf',
    titleOf: (name) => `Verlauf: ${name}`,
    of: 'Nur was dies betrifft',
    pick: 'Namen eingeben',
    all: 'Alle Änderungen',
    changes: 'Änderungen',
    none: 'Daran wurde noch nichts geändert.',
    count: (total) => (total === 1 ? '1 Änderung' : `${total.toLocaleString('de')} Änderungen`),
    more: 'Ältere',
    number: (number) => `Nr. ${String(number)}`,
    undoneBy: (number, by) => `zurückgenommen durch Nr. ${String(number)} (${by})`,
    undoes: (number) => `nimmt Nr. ${String(number)} zurück`,
    counts: {
      created: (count) => `neu angelegt: ${count}`,
      changed: (count) => `geändert: ${count}`,
      removed: (count) => `entfernt: ${count}`,
      recorded: (count) => `Aussagen erfasst: ${count}`,
      corrected: (count) => `Aussagen berichtigt: ${count}`,
      retracted: (count) => `Aussagen zurückgenommen: ${count}`,
      merged: (count) => `zusammengeführt: ${count}`,
      split: (count) => `getrennt: ${count}`,
    },
    details: 'Was im Einzelnen',
    what: 'Was',
    happened: 'Geschehen',
    values: 'Alt → neu',
    before: 'vorher',
    source: 'Quelle',
    firstOf: (shown, all) => `Die ersten ${String(shown)} von ${all.toLocaleString('de')}.`,
    file: (number) => `aenderung-${String(number)}`,
    undo: 'Rückgängig machen …',
    preview: 'Das würde zurückgenommen:',
    undoNow: (number) => `Änderung Nr. ${String(number)} zurücknehmen`,
    gains: 'Was das Netzwerk gewonnen und verloren hat',
    from: 'Vom',
    to: 'bis zum',
    founded: (gained, lost) => `Akteure gegründet oder begonnen: ${String(gained)}, aufgelöst oder beendet: ${String(lost)}.`,
    begun: (count) => `Zusammenarbeit begonnen: ${count.toLocaleString('de')}`,
    ended: (count) => `Zusammenarbeit beendet: ${count.toLocaleString('de')}`,
    begunFile: 'zusammenarbeit-begonnen',
    endedFile: 'zusammenarbeit-beendet',
    actor: 'Akteur',
    partner: 'Partner',
  },
  en: {
    title: 'History',
    titleOf: (name) => `History: ${name}`,
    of: 'Only what touches this',
    pick: 'Type a name',
    all: 'All changes',
    changes: 'Changes',
    none: 'Nothing has been changed there yet.',
    count: (total) => (total === 1 ? '1 change' : `${total.toLocaleString('en')} changes`),
    more: 'Older ones',
    number: (number) => `No. ${String(number)}`,
    undoneBy: (number, by) => `taken back by no. ${String(number)} (${by})`,
    undoes: (number) => `takes back no. ${String(number)}`,
    counts: {
      created: (count) => `created: ${count}`,
      changed: (count) => `changed: ${count}`,
      removed: (count) => `removed: ${count}`,
      recorded: (count) => `claims recorded: ${count}`,
      corrected: (count) => `claims corrected: ${count}`,
      retracted: (count) => `claims taken back: ${count}`,
      merged: (count) => `merged: ${count}`,
      split: (count) => `split: ${count}`,
    },
    details: 'What in detail',
    what: 'What',
    happened: 'Happened',
    values: 'Old → new',
    before: 'before',
    source: 'Source',
    firstOf: (shown, all) => `The first ${String(shown)} of ${all.toLocaleString('en')}.`,
    file: (number) => `change-${String(number)}`,
    undo: 'Undo …',
    preview: 'This would be taken back:',
    undoNow: (number) => `Take back change no. ${String(number)}`,
    gains: 'What the network gained and lost',
    from: 'From',
    to: 'to',
    founded: (gained, lost) => `Actors founded or begun: ${String(gained)}, dissolved or ended: ${String(lost)}.`,
    begun: (count) => `Collaborations begun: ${count.toLocaleString('en')}`,
    ended: (count) => `Collaborations ended: ${count.toLocaleString('en')}`,
    begunFile: 'collaborations-begun',
    endedFile: 'collaborations-ended',
    actor: 'Actor',
    partner: 'Partner',
  },
};
