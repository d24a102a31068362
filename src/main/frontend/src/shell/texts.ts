// SPDX-License-Identifier: GPL-3.0-or-later
import type { ProblemKind } from '../api/Problem';
import type { Texts } from '../shared/texts';

interface ShellTexts {
  readonly skip: string;
  readonly views: string;
  readonly overview: string;
  readonly actors: string;
  readonly network: string;
  readonly map: string;
  readonly topics: string;
  readonly synergies: string;
  readonly paths: string;
  readonly history: string;
  readonly edit: string;
  readonly bringIn: string;
  readonly search: string;
  readonly searchFor: string;
  readonly language: string;
  readonly takeOut: string;
  readonly purpose: string;
  readonly queryBehind: string;
  readonly loading: string;
  readonly nothing: string;
  readonly problem: Readonly<Record<ProblemKind, string>>;
  readonly again: string;
  readonly notFound: string;
  readonly toOverview: string;
  readonly changed: (by: string) => string;
}

export const SHELL_TEXTS: Texts<ShellTexts> = {
  de: {
    skip: 'Zum Inhalt',
    views: 'Ansichten',
    overview: 'Überblick',
    actors: 'Akteure',
    network: 'Netzwerk',
    map: 'Karte',
    topics: 'Themen',
    synergies: 'Synergien',
    paths: 'Verbindungen',
    history: 'Verlauf',
    edit: 'Erfassen',
    bringIn: 'Einbringen',
    search: 'Suche',
    searchFor: 'Ort, Person, Bündnis, Thema suchen',
    language: 'Sprache',
    takeOut: 'Mitnehmen als',
    purpose: 'Wofür die Datei ist (wird vermerkt):',
    queryBehind: 'Abfrage dahinter',
    loading: 'Wird geladen …',
    nothing: 'Dazu ist nichts bekannt.',
    problem: {
      unreachable: 'Der Server ist gerade nicht erreichbar.',
      database: 'Die Datenbank ist gerade nicht erreichbar.',
      busy: 'Der Server ist gerade ausgelastet.',
      refused: 'Das lässt sich nicht anzeigen.',
    },
    again: 'Es wird von selbst weiter versucht.',
    notFound: 'Diese Adresse führt zu nichts, was bekannt ist.',
    toOverview: 'Zum Überblick',
    changed: (by) => `Das Netzwerk wurde eben geändert (${by}). Die Ansicht ist auf dem neuen Stand.`,
  },
  en: {
    skip: 'Skip to content',
    views: 'Views',
    overview: 'Overview',
    actors: 'Actors',
    network: 'Network',
    map: 'Map',
    topics: 'Topics',
    synergies: 'Synergies',
    paths: 'Connections',
    history: 'History',
    edit: 'Record',
    bringIn: 'Bring in',
    search: 'Search',
    searchFor: 'Find a place, person, alliance, topic',
    language: 'Language',
    takeOut: 'Take out as',
    purpose: 'What the file is for (it is recorded):',
    queryBehind: 'The query behind this',
    loading: 'Loading …',
    nothing: 'Nothing is known about this.',
    problem: {
      unreachable: 'The server cannot be reached at the moment.',
      database: 'The database cannot be reached at the moment.',
      busy: 'The server is busy at the moment.',
      refused: 'This cannot be shown.',
    },
    again: 'It will be tried again by itself.',
    notFound: 'This address leads to nothing that is known.',
    toOverview: 'To the overview',
    changed: (by) => `The network has just been changed (${by}). The view is up to date.`,
  },
};
