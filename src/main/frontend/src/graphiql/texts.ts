// SPDX-License-Identifier: GPL-3.0-or-later
import type { Language } from '../shared/language';

/** What the page says, by language. */
export interface Texts {
  readonly examples: string;
  readonly intro: string;
  readonly filter: string;
  readonly nothing: string;
  readonly language: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly unreachable: string;
  readonly notGraphql: string;
  readonly noErrors: string;
  readonly at: string;
  readonly errors: (count: number) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  de: {
    examples: 'Beispiele',
    intro: 'Fragen an das Netzwerk. Ein Klick öffnet die Abfrage, Strg+Eingabe führt sie aus.',
    filter: 'Beispiele durchsuchen',
    nothing: 'Kein Beispiel passt zu dieser Suche.',
    language: 'Sprache',
    copyLink: 'Link zu dieser Abfrage kopieren',
    linkCopied: 'Link kopiert',
    unreachable: 'Der Server ist nicht erreichbar. Läuft Alliance Graph noch?',
    notGraphql: 'Die Antwort des Servers ist keine GraphQL-Antwort.',
    errors: (count: number) => (count === 1 ? '1 Fehler' : `${String(count)} Fehler`),
    noErrors: 'ohne Fehler',
    at: 'bei',
  },
  en: {
    examples: 'Examples',
    intro: 'Questions to the network. A click opens the query, Ctrl+Enter runs it.',
    filter: 'Search the examples',
    nothing: 'No example matches this search.',
    language: 'Language',
    copyLink: 'Copy link to this query',
    linkCopied: 'Link copied',
    unreachable: 'The server cannot be reached. Is Alliance Graph still running?',
    notGraphql: 'The server’s answer is not a GraphQL answer.',
    errors: (count: number) => (count === 1 ? '1 error' : `${String(count)} errors`),
    noErrors: 'no errors',
    at: 'at',
  },
};

export function texts(language: Language): Texts {
  return TEXTS[language];
}
