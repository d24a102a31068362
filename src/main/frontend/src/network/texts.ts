// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

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
  readonly asTable: string;
  readonly name: string;
  readonly type: string;
  readonly ties: string;
  readonly focus: string;
  readonly page: string;
  readonly close: string;
  readonly takeOut: string;
}

export const NETWORK_TEXTS: Texts<NetworkTexts> = {
  de: {
    title: 'Netzwerk',
    around: 'Rund um',
    pick: 'Namen eingeben',
    picture: (name) => `Das Netzwerk um ${name}`,
    pictureOf: (nodes, ties) => `${String(nodes)} Knoten, ${String(ties)} Verbindungen`,
    cut: (omitted) => `${String(omitted)} weitere sind nicht gezeigt.`,
    nothing: 'Im Netzwerk ist noch niemand, der zu den Filtern passt.',
    legend: 'Zeichenerklärung',
    noPicture: 'Dieser Browser kann das Bild nicht zeichnen (WebGL fehlt). Die Tabelle zeigt dasselbe.',
    asTable: 'Dasselbe als Tabelle',
    name: 'Name',
    type: 'Art',
    ties: 'Verbindungen',
    focus: 'In die Mitte rücken',
    page: 'Zur Seite',
    close: 'Schließen',
    takeOut: 'Mitnehmen als',
  },
  en: {
    title: 'Network',
    around: 'Around',
    pick: 'Type a name',
    picture: (name) => `The network around ${name}`,
    pictureOf: (nodes, ties) => `${String(nodes)} nodes, ${String(ties)} ties`,
    cut: (omitted) => `${String(omitted)} more are not shown.`,
    nothing: 'Nobody in the network passes the filters yet.',
    legend: 'Legend',
    noPicture: 'This browser cannot draw the picture (WebGL is missing). The table shows the same.',
    asTable: 'The same as a table',
    name: 'Name',
    type: 'Type',
    ties: 'Ties',
    focus: 'Move to the middle',
    page: 'To the page',
    close: 'Close',
    takeOut: 'Take out as',
  },
};
