// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';
import type { Counted } from './address';

interface MapTexts {
  readonly title: string;
  readonly map: string;
  readonly mapKeys: string;
  readonly closer: string;
  readonly farther: string;
  readonly wholeMap: string;
  readonly changedData: string;
  readonly shaded: string;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly by: string;
  readonly states: string;
  readonly districts: string;
  readonly shades: string;
  readonly onMap: (shown: number, all: number) => string;
  readonly nowhere: Readonly<Record<'state' | 'district', (count: number, what: string) => string>>;
  readonly flows: string;
  readonly lines: string;
  readonly areasAsTable: (areas: number) => string;
  readonly areasFile: string;
  readonly area: string;
  readonly key: string;
  readonly onlyHere: string;
  readonly close: string;
  readonly page: string;
  readonly inNetwork: string;
  readonly whoIsNear: string;
  readonly pick: string;
  readonly near: (name: string) => string;
  readonly everywhere: string;
  readonly nearTitle: (name: string, km: string) => string;
  readonly nobodyNear: string;
  readonly nearFile: string;
  readonly who: string;
  readonly type: string;
  readonly distance: string;
}

export const MAP_TEXTS: Texts<MapTexts> = {
  de: {
    title: 'Karte',
    map: 'Das Netzwerk in Deutschland',
    mapKeys: 'Karte: mit Pfeiltasten verschieben, mit + und − vergrößern und verkleinern, mit 0 ganz zeigen',
    closer: 'Näher heran',
    farther: 'Weiter weg',
    wholeMap: 'Ganze Karte',
    changedData: 'Daten verändert',
    shaded: 'Flächen nach',
    counted: { ACTORS: 'Akteure', PARTNERSHIPS: 'Partnerschaften', EVENTS: 'Veranstaltungen' },
    by: 'je',
    states: 'Land',
    districts: 'Kreis',
    shades: 'Was die Farben der Flächen bedeuten',
    onMap: (shown, all) => `Auf der Karte sind ${String(shown)} von ${String(all)} Knoten; bei den übrigen ist kein Ort bekannt.`,
    nowhere: {
      state: (count, what) => `${what} ohne bekanntes Land: ${String(count)}.`,
      district: (count, what) => `${what} ohne bekannten Kreis: ${String(count)}.`,
    },
    flows: 'Die Linien stehen für alle Verbindungen zwischen zwei Ländern.',
    lines: 'Linie: Verbindung; gestrichelt: nicht gesichert',
    areasAsTable: (areas) => `Die Flächen als Tabelle (${String(areas)})`,
    areasFile: 'flaechen',
    area: 'Gebiet',
    key: 'Schlüssel',
    onlyHere: 'Nur diesen Kreis zeigen',
    close: 'Schließen',
    page: 'Zur Seite',
    inNetwork: 'Im Netzwerk',
    whoIsNear: 'Wer ist in der Nähe?',
    pick: 'Ort oder Name eingeben',
    near: (name) => `Um ${name} bis`,
    everywhere: 'Alle zeigen',
    nearTitle: (name, km) => `Bis ${km} km um ${name}`,
    nobodyNear: 'In diesem Umkreis ist niemand bekannt, der zu den Filtern passt.',
    nearFile: 'umkreis',
    who: 'Wer',
    type: 'Art',
    distance: 'Entfernung',
  },
  en: {
    title: 'Map',
    map: 'The network in Germany',
    mapKeys: 'Map: arrow keys move it, + and − scale it, 0 shows all of it',
    closer: 'Closer',
    farther: 'Farther away',
    wholeMap: 'Whole map',
    changedData: 'data changed',
    shaded: 'Areas by',
    counted: { ACTORS: 'Actors', PARTNERSHIPS: 'Partnerships', EVENTS: 'Events' },
    by: 'per',
    states: 'state',
    districts: 'district',
    shades: 'What the colours of the areas mean',
    onMap: (shown, all) => `${String(shown)} of ${String(all)} nodes are on the map; of the others no place is known.`,
    nowhere: {
      state: (count, what) => `${what} in no known state: ${String(count)}.`,
      district: (count, what) => `${what} in no known district: ${String(count)}.`,
    },
    flows: 'The lines stand for all ties between two states.',
    lines: 'Line: tie; dashed: not certain',
    areasAsTable: (areas) => `The areas as a table (${String(areas)})`,
    areasFile: 'areas',
    area: 'Area',
    key: 'Key',
    onlyHere: 'Show this district only',
    close: 'Close',
    page: 'To the page',
    inNetwork: 'In the network',
    whoIsNear: 'Who is near?',
    pick: 'Type a place or name',
    near: (name) => `Around ${name} up to`,
    everywhere: 'Show all',
    nearTitle: (name, km) => `Up to ${km} km around ${name}`,
    nobodyNear: 'Nobody who passes the filters is known to be this near.',
    nearFile: 'nearby',
    who: 'Who',
    type: 'Type',
    distance: 'Distance',
  },
};
