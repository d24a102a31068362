// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';
import type { GROUPINGS, SizedBy } from './address';
import type { TieState } from './kinds';

interface NetworkTexts {
  readonly title: string;
  readonly around: string;
  readonly pick: string;
  readonly picture: (name: string) => string;
  readonly pictureOf: (nodes: number, ties: number) => string;
  readonly cut: (omitted: number) => string;
  readonly nothing: string;
  readonly legend: string;
  readonly noPicture: string;
  readonly asTable: (nodes: number) => string;
  readonly tiesAsTable: (ties: number) => string;
  readonly nodesFile: string;
  readonly tiesFile: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly since: string;
  readonly until: string;
  readonly certainty: string;
  readonly certainTie: string;
  readonly possibleTie: string;
  readonly change: string;
  readonly states: Readonly<Record<TieState, string>>;
  readonly pin: string;
  readonly unpin: string;
  readonly neighbours: string;
  readonly furtherNeighbours: (count: number) => string;
  readonly name: string;
  readonly type: string;
  readonly ties: string;
  readonly focus: string;
  readonly page: string;
  readonly close: string;
  readonly wider: string;
  readonly file: string;
  readonly image: (format: string) => string;
  readonly whole: string;
  readonly opened: (group: string) => string;
  readonly communityOf: (number: string) => string;
  readonly inNone: Readonly<Record<'STATE' | 'DISTRICT' | 'COMMUNITY', string>>;
  readonly widerThanGroup: string;
  readonly all: string;
  readonly show: string;
  readonly groupings: Readonly<Record<(typeof GROUPINGS)[number], string>>;
  readonly grouped: Readonly<Record<'STATE' | 'DISTRICT' | 'COMMUNITY', string>>;
  readonly groupsOf: (groups: number, nodes: number, ungrouped: number) => string;
  readonly noGroups: (nodes: number) => string;
  readonly allGroups: string;
  readonly group: string;
  readonly members: string;
  readonly tiesWithin: string;
  readonly groupsAsTable: (groups: number) => string;
  readonly groupsFile: string;
  readonly measuring: string;
  readonly hide: string;
  readonly showHidden: (count: number) => string;
  readonly size: string;
  readonly sizes: Readonly<Record<SizedBy, string>>;
  readonly color: string;
  readonly community: string;
  readonly communityLegend: string;
  readonly tieLegend: string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly year: string;
  readonly now: string;
  readonly toNow: string;
  readonly against: string;
  readonly nothingCompared: string;
  readonly compared: (gained: number, lost: number, kept: number) => string;
  readonly tiesThen: (ties: number) => string;
}

export const NETWORK_TEXTS: Texts<NetworkTexts> = {
  de: {
    show: 'Zeigen',
    groupings: { NONE: 'jeden Knoten', STATE: 'Länder', DISTRICT: 'Kreise', COMMUNITY: 'Gemeinschaften' },
    grouped: { STATE: 'Das Netzwerk nach Ländern', DISTRICT: 'Das Netzwerk nach Kreisen', COMMUNITY: 'Das Netzwerk nach Gemeinschaften' },
    groupsOf: (groups, nodes, ungrouped) =>
      `${nodes.toLocaleString('de')} Knoten in ${String(groups)} Gruppen; ${ungrouped.toLocaleString('de')} gehören zu keiner. Breite Linien: viele Verbindungen. Ein Klick öffnet eine Gruppe.`,
    noGroups: (nodes) => `${nodes.toLocaleString('de')} Knoten, noch in keiner Gruppe.`,
    allGroups: 'Alle Gruppen',
    group: 'Gruppe',
    members: 'Knoten',
    tiesWithin: 'Verbindungen darin',
    groupsAsTable: (groups) => `Die Gruppen als Tabelle (${String(groups)})`,
    groupsFile: 'gruppen',
    title: 'Netzwerk',
    around: 'Rund um',
    pick: 'Namen eingeben',
    picture: (name) => `Das Netzwerk um ${name}`,
    pictureOf: (nodes, ties) => `${nodes.toLocaleString('de')} Knoten, ${ties.toLocaleString('de')} Verbindungen.`,
    cut: (omitted) => `${omitted.toLocaleString('de')} weitere sind nicht gezeigt.`,
    nothing: 'Im Netzwerk ist noch niemand, der zu den Filtern passt.',
    legend: 'Zeichenerklärung',
    noPicture: 'Dieser Browser kann das Bild nicht zeichnen (WebGL fehlt). Die Tabelle zeigt dasselbe.',
    asTable: (nodes) => `Wer zu sehen ist, als Tabelle (${nodes.toLocaleString('de')})`,
    tiesAsTable: (ties) => `Die Verbindungen als Tabelle (${ties.toLocaleString('de')})`,
    nodesFile: 'netzwerk-knoten',
    tiesFile: 'netzwerk-verbindungen',
    from: 'Von',
    to: 'Zu',
    status: 'Status',
    since: 'Frühestens seit',
    until: 'Spätestens bis',
    certainty: 'Gewissheit',
    certainTie: 'gesichert',
    possibleTie: 'möglich',
    change: 'Im Vergleich',
    states: { there: 'geblieben', gained: 'hinzugekommen', lost: 'weggefallen', absent: '' },
    pin: 'Anheften',
    unpin: 'Lösen',
    neighbours: 'Verbunden mit',
    furtherNeighbours: (count) => `und ${count.toLocaleString('de')} weitere`,
    name: 'Name',
    type: 'Art',
    ties: 'Verbindungen',
    focus: 'In die Mitte rücken',
    page: 'Zur Seite',
    close: 'Schließen',
    wider: 'Die Dateien grenzen nach Programm, Bündnis und Gebiet nicht ein.',
    file: 'netzwerk',
    image: (format) => `Bild (${format})`,
    whole: 'Das Netzwerk',
    opened: (group) => `Das Netzwerk: ${group}`,
    communityOf: (number) => `Gemeinschaft ${number}`,
    inNone: { STATE: 'Ohne bekanntes Land', DISTRICT: 'Ohne bekannten Kreis', COMMUNITY: 'Ohne Gemeinschaft' },
    widerThanGroup: 'Die Dateien grenzen auf die Gemeinschaft nicht ein.',
    all: 'Das ganze Netzwerk zeigen',
    measuring: 'Kennzahlen und Anordnung werden noch berechnet.',
    hide: 'Ausblenden',
    showHidden: (count) => (count === 1 ? 'Einen Ausgeblendeten zeigen' : `${String(count)} Ausgeblendete zeigen`),
    size: 'Größe nach',
    sizes: { degree: 'Zahl der Verbindungen', pageRank: 'Gewicht im Netz (PageRank)', betweenness: 'Vermittlung zwischen anderen' },
    color: 'Farbe nach',
    community: 'Gemeinschaft',
    communityLegend: 'Gleiche Farbe: enger miteinander verbunden als mit anderen',
    tieLegend: 'Dicke Linie: sicher; dünne: möglich; blasse: beendet',
    time: 'Im Lauf der Zeit',
    play: 'Wachsen sehen',
    pause: 'Anhalten',
    year: 'Stand Ende',
    now: 'Stand der Filter',
    toNow: 'Zurück zum Stand der Filter',
    against: 'Vergleichen mit',
    nothingCompared: 'keinem Jahr',
    compared: (gained, lost, kept) =>
      `Hinzugekommen (grün): ${String(gained)}, weggefallen (rot): ${String(lost)}, geblieben: ${String(kept)}.`,
    tiesThen: (ties) => `Verbindungen: ${String(ties)}.`,
  },
  en: {
    show: 'Show',
    groupings: { NONE: 'each node', STATE: 'states', DISTRICT: 'districts', COMMUNITY: 'communities' },
    grouped: { STATE: 'The network by states', DISTRICT: 'The network by districts', COMMUNITY: 'The network by communities' },
    groupsOf: (groups, nodes, ungrouped) =>
      `${nodes.toLocaleString('en')} nodes in ${String(groups)} groups; ${ungrouped.toLocaleString('en')} are in none. Wide lines: many ties. A click opens a group.`,
    noGroups: (nodes) => `${nodes.toLocaleString('en')} nodes, not yet in any group.`,
    allGroups: 'All groups',
    group: 'Group',
    members: 'Nodes',
    tiesWithin: 'Ties within',
    groupsAsTable: (groups) => `The groups as a table (${String(groups)})`,
    groupsFile: 'groups',
    title: 'Network',
    around: 'Around',
    pick: 'Type a name',
    picture: (name) => `The network around ${name}`,
    pictureOf: (nodes, ties) => `${nodes.toLocaleString('en')} nodes, ${ties.toLocaleString('en')} ties.`,
    cut: (omitted) => `${String(omitted)} more are not shown.`,
    nothing: 'Nobody in the network passes the filters yet.',
    legend: 'Legend',
    noPicture: 'This browser cannot draw the picture (WebGL is missing). The table shows the same.',
    asTable: (nodes) => `Who is shown, as a table (${nodes.toLocaleString('en')})`,
    tiesAsTable: (ties) => `The ties as a table (${ties.toLocaleString('en')})`,
    nodesFile: 'network-nodes',
    tiesFile: 'network-ties',
    from: 'From',
    to: 'To',
    status: 'Status',
    since: 'Since at the earliest',
    until: 'Until at the latest',
    certainty: 'Certainty',
    certainTie: 'certain',
    possibleTie: 'possible',
    change: 'In comparison',
    states: { there: 'kept', gained: 'gained', lost: 'lost', absent: '' },
    pin: 'Pin',
    unpin: 'Unpin',
    neighbours: 'Tied to',
    furtherNeighbours: (count) => `and ${count.toLocaleString('en')} more`,
    name: 'Name',
    type: 'Type',
    ties: 'Ties',
    focus: 'Move to the middle',
    page: 'To the page',
    close: 'Close',
    wider: 'The files are not narrowed by programme, alliance and area.',
    file: 'network',
    image: (format) => `Picture (${format})`,
    whole: 'The network',
    opened: (group) => `The network: ${group}`,
    communityOf: (number) => `Community ${number}`,
    inNone: { STATE: 'In no known state', DISTRICT: 'In no known district', COMMUNITY: 'In no community' },
    widerThanGroup: 'The files are not narrowed to the community.',
    all: 'Show the whole network',
    measuring: 'Metrics and layout are still being computed.',
    hide: 'Hide',
    showHidden: (count) => (count === 1 ? 'Show the one hidden' : `Show ${String(count)} hidden`),
    size: 'Size by',
    sizes: { degree: 'Number of ties', pageRank: 'Weight in the network (PageRank)', betweenness: 'Mediation between others' },
    color: 'Colour by',
    community: 'Community',
    communityLegend: 'Same colour: tied more closely to each other than to others',
    tieLegend: 'Thick line: certain; thin: possible; pale: ended',
    time: 'In the course of time',
    play: 'See it grow',
    pause: 'Stop',
    year: 'At the end of',
    now: 'Day of the filters',
    toNow: 'Back to the day of the filters',
    against: 'Compare with',
    nothingCompared: 'no year',
    compared: (gained, lost, kept) =>
      `Gained (green): ${String(gained)}, lost (red): ${String(lost)}, kept: ${String(kept)}.`,
    tiesThen: (ties) => `Ties: ${String(ties)}.`,
  },
};
