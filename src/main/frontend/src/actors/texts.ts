// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface ActorsTexts {
  readonly actors: string;
  readonly isolated: string;
  readonly list: string;
  readonly nobody: string;
  readonly count: (total: number) => string;
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly more: string;
}

export const ACTORS_TEXTS: Texts<ActorsTexts> = {
  de: {
    actors: 'Akteure',
    isolated: 'Akteure ohne Partner',
    list: 'Liste',
    nobody: 'Niemand passt zu diesen Filtern.',
    count: (total) => (total === 1 ? '1 Akteur' : `${total.toLocaleString('de')} Akteure`),
    name: 'Name',
    type: 'Art',
    place: 'Ort',
    more: 'Nächste 50',
  },
  en: {
    actors: 'Actors',
    isolated: 'Actors without partners',
    list: 'List',
    nobody: 'Nobody passes these filters.',
    count: (total) => (total === 1 ? '1 actor' : `${total.toLocaleString('en')} actors`),
    name: 'Name',
    type: 'Type',
    place: 'Place',
    more: 'Next 50',
  },
};
