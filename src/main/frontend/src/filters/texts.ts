// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface FilterTexts {
  readonly filters: string;
  readonly day: string;
  readonly today: string;
  readonly certain: string;
  readonly type: string;
  readonly status: string;
  readonly role: string;
  readonly anyRole: string;
  readonly topic: string;
  readonly program: string;
  readonly alliance: string;
  readonly within: string;
  readonly takeAway: (what: string) => string;
  readonly takeAllAway: string;
  readonly pick: string;
  readonly searching: string;
  readonly nothingFound: string;
}

export const FILTER_TEXTS: Texts<FilterTexts> = {
  de: {
    filters: 'Filter',
    day: 'Stand am',
    today: 'heute',
    certain: 'nur Gesichertes',
    type: 'Art',
    status: 'Status',
    role: 'Rolle',
    anyRole: 'jede Rolle',
    topic: 'Thema',
    program: 'Programm',
    alliance: 'Bündnis',
    within: 'im Kreis oder Land',
    takeAway: (what) => `Filter ${what} entfernen`,
    takeAllAway: 'Alle Filter entfernen',
    pick: 'Namen eingeben',
    searching: 'Wird gesucht …',
    nothingFound: 'Nichts gefunden',
  },
  en: {
    filters: 'Filters',
    day: 'As of',
    today: 'today',
    certain: 'certain only',
    type: 'Type',
    status: 'Status',
    role: 'Role',
    anyRole: 'any role',
    topic: 'Topic',
    program: 'Programme',
    alliance: 'Alliance',
    within: 'within a district or state',
    takeAway: (what) => `Remove filter ${what}`,
    takeAllAway: 'Remove all filters',
    pick: 'Type a name',
    searching: 'Searching …',
    nothingFound: 'Nothing found',
  },
};
