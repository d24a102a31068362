// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface BringInTexts {
  readonly title: string;
  readonly intro: string;
  readonly template: string;
  readonly file: string;
  readonly by: string;
  readonly why: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly check: string;
  readonly sending: string;
  readonly progress: string;
  readonly cancel: string;
  readonly plan: string;
  readonly planWorkbook: string;
  readonly contactData: string;
  readonly takeColumn: (column: string, values: number) => string;
  readonly nothingYet: string;
  readonly unknown: string;
  readonly all: string;
  readonly where: string;
  readonly what: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly values: string;
  readonly thisOne: (name: string) => string;
  readonly somebodyNew: string;
  readonly somebodyElse: string;
  readonly pickName: string;
  readonly whoIsMeant: string;
  readonly cannotBeRead: string;
  readonly takeWithoutValue: string;
  readonly correct: (column: string) => string;
  readonly takeOver: string;
  readonly leaveOut: string;
  readonly takeIn: string;
  readonly apply: (rows: number) => string;
  readonly leavingOut: (rows: number) => string;
  readonly nothingToApply: string;
  readonly applied: string;
  readonly nothingWritten: string;
  readonly undo: string;
  readonly undone: string;
  readonly another: string;
  readonly seeNetwork: string;
  readonly more: string;
}

export const BRING_IN_TEXTS: Texts<BringInTexts> = {
  de: {
    title: 'Einbringen',
    intro: 'Eine Tabelle (XLSX, CSV) oder ein Netz (GEXF, GraphML, JSON). Zuerst wird nur geprüft, was sich ändern würde.',
    template: 'Vorlage herunterladen',
    file: 'Datei (hierher ziehen oder wählen)',
    by: 'Wer bringt das ein?',
    why: 'Warum? (ein Satz für den Verlauf)',
    source: 'Quelle',
    sourceHint: 'für Zeilen, die keine nennen; sonst gilt die Datei selbst',
    check: 'Prüfen',
    sending: 'Wird gesendet …',
    progress: 'Fortschritt',
    cancel: 'Abbrechen',
    plan: 'Was geschehen würde',
    contactData: 'Kontaktdaten oder Privates: bleibt weg, wenn Sie es nicht übernehmen',
    takeColumn: (column, values) => `${column} übernehmen (${String(values)})`,
    planWorkbook: 'Plan als Arbeitsmappe, zum Berichtigen in Excel',
    nothingYet: 'Keine Zeilen dieser Art.',
    unknown: 'Dieser Import ist nicht mehr da. Die Datei lässt sich neu einbringen.',
    all: 'alle',
    where: 'Stelle',
    what: 'Worum es geht',
    outcome: 'Ergebnis',
    reasons: 'Begründung',
    values: 'Alt → neu',
    thisOne: (name) => `Das ist ${name}`,
    somebodyNew: 'Jemand Neues',
    somebodyElse: 'Jemand anders',
    pickName: 'Namen eingeben',
    whoIsMeant: 'Wer ist gemeint?',
    cannotBeRead: 'Kann nicht gelesen werden.',
    takeWithoutValue: 'Zeile ohne den Wert übernehmen (sein Text bleibt als Notiz)',
    correct: (column) => `${column} berichtigen`,
    takeOver: 'Übernehmen',
    leaveOut: 'auslassen',
    takeIn: 'doch aufnehmen',
    apply: (rows) => (rows === 1 ? '1 Zeile übernehmen' : `${rows.toLocaleString('de')} Zeilen übernehmen`),
    leavingOut: (rows) =>
      rows === 1
        ? '1 Zeile ist fehlerhaft oder unentschieden und bleibt draußen.'
        : `${rows.toLocaleString('de')} Zeilen sind fehlerhaft oder unentschieden und bleiben draußen.`,
    nothingToApply: 'Es gibt nichts zu übernehmen.',
    applied: 'Übernommen. Das Netzwerk ist auf dem neuen Stand.',
    nothingWritten: 'Es war nichts zu schreiben.',
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht.',
    another: 'Noch eine Datei',
    seeNetwork: 'Zum Überblick',
    more: 'Weitere Zeilen',
  },
  en: {
    title: 'Bring in',
    intro: 'A table (XLSX, CSV) or a network (GEXF, GraphML, JSON). First it is only checked what would change.',
    template: 'Download the template',
    file: 'File (drop it here or choose)',
    by: 'Who brings this in?',
    why: 'Why? (a sentence for the history)',
    source: 'Source',
    sourceHint: 'for rows that name none; else the file itself',
    check: 'Check',
    sending: 'Sending …',
    progress: 'Progress',
    cancel: 'Cancel',
    plan: 'What would happen',
    contactData: 'Contact data or something private: left out unless you take it over',
    takeColumn: (column, values) => `Take over ${column} (${String(values)})`,
    planWorkbook: 'Plan as a workbook, to be corrected in Excel',
    nothingYet: 'No rows of this kind.',
    unknown: 'This import is not there any more. The file can be brought in again.',
    all: 'all',
    where: 'Where',
    what: 'What it is about',
    outcome: 'Outcome',
    reasons: 'Why',
    values: 'Old → new',
    thisOne: (name) => `It is ${name}`,
    somebodyNew: 'Somebody new',
    somebodyElse: 'Somebody else',
    pickName: 'Type a name',
    whoIsMeant: 'Who is meant?',
    cannotBeRead: 'Can’t be read.',
    takeWithoutValue: 'Take the row without the value (its text stays as a note)',
    correct: (column) => `Correct ${column}`,
    takeOver: 'Take over',
    leaveOut: 'leave out',
    takeIn: 'take in after all',
    apply: (rows) => (rows === 1 ? 'Apply 1 row' : `Apply ${rows.toLocaleString('en')} rows`),
    leavingOut: (rows) =>
      rows === 1
        ? '1 row is wrong or undecided and stays out.'
        : `${rows.toLocaleString('en')} rows are wrong or undecided and stay out.`,
    nothingToApply: 'There is nothing to apply.',
    applied: 'Applied. The network is up to date.',
    nothingWritten: 'There was nothing to write.',
    undo: 'Undo',
    undone: 'Undone.',
    another: 'Another file',
    seeNetwork: 'To the overview',
    more: 'More rows',
  },
};
