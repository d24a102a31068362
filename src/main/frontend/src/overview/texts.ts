// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface OverviewTexts {
  readonly title: string;
  readonly inNetwork: string;
  readonly all: string;
  readonly growth: string;
  readonly growthOf: (ties: number) => string;
  readonly asTable: string;
  readonly year: string;
  readonly ties: string;
  readonly topics: string;
  readonly noTopics: string;
  readonly changes: string;
  readonly allChanges: string;
  readonly contradictions: string;
  readonly noContradictions: string;
  readonly duplicates: string;
  readonly noDuplicates: string;
  readonly decide: (kept: string, gone: string) => string;
  readonly id: string;
  readonly alsoCalled: string;
  readonly description: string;
  readonly website: string;
  readonly stays: (name: string) => string;
  readonly goes: (name: string) => string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly orDifferent: string;
  readonly different: string;
  readonly whyDifferent: string;
  readonly isolated: string;
  readonly noIsolated: string;
  readonly isolatedCount: (total: number) => string;
  readonly and: string;
  readonly of: (shown: number, total: number) => string;
}

export const OVERVIEW_TEXTS: Texts<OverviewTexts> = {
  de: {
    title: 'Überblick',
    inNetwork: 'Im Netzwerk',
    all: 'Akteure insgesamt',
    growth: 'Wachstum',
    growthOf: (ties) => `Verbindungen, die im jeweiligen Jahr bestanden; insgesamt ${ties.toLocaleString('de')}`,
    asTable: 'als Tabelle',
    year: 'Jahr',
    ties: 'Verbindungen',
    topics: 'Aktivste Themen',
    noTopics: 'Noch befasst sich niemand mit einem Thema.',
    changes: 'Neueste Änderungen',
    allChanges: 'Der ganze Verlauf',
    contradictions: 'Widersprüche',
    noContradictions: 'Keine zwei Quellen widersprechen sich über eine Zusammenarbeit.',
    duplicates: 'Wahrscheinlich doppelt',
    noDuplicates: 'Niemand scheint doppelt vorzukommen.',
    decide: (kept, gone) => `${kept} und ${gone} nebeneinander, zum Entscheiden`,
    id: 'Kennung',
    alsoCalled: 'Auch',
    description: 'Beschreibung',
    website: 'Internet',
    stays: (name) => `${name} (bleibt)`,
    goes: (name) => `${name} (geht darin auf)`,
    merge: 'Zusammenführen',
    mergeHint: 'Alle Aussagen gelten dann von dem, der bleibt; die andere Kennung führt weiter zu ihm.',
    orDifferent: 'Oder es sind zwei',
    different: 'Sind verschieden',
    whyDifferent: 'Woran ist das zu erkennen?',
    isolated: 'Ohne Partner',
    noIsolated: 'Alle arbeiten mit jemandem zusammen.',
    isolatedCount: (total) => `${total.toLocaleString('de')} Akteure ohne direkte Zusammenarbeit`,
    and: 'und',
    of: (shown, total) => `${String(shown)} von ${total.toLocaleString('de')}`,
  },
  en: {
    title: 'Overview',
    inNetwork: 'In the network',
    all: 'actors in all',
    growth: 'Growth',
    growthOf: (ties) => `Ties that held in each year; ${ties.toLocaleString('en')} in all`,
    asTable: 'as a table',
    year: 'Year',
    ties: 'Ties',
    topics: 'Most active topics',
    noTopics: 'Nobody works on a topic yet.',
    changes: 'Newest changes',
    allChanges: 'The whole history',
    contradictions: 'Contradictions',
    noContradictions: 'No two sources contradict each other about a collaboration.',
    duplicates: 'Likely duplicates',
    noDuplicates: 'Nobody seems to be there twice.',
    decide: (kept, gone) => `${kept} and ${gone} side by side, to decide`,
    id: 'Id',
    alsoCalled: 'Also',
    description: 'Description',
    website: 'Website',
    stays: (name) => `${name} (stays)`,
    goes: (name) => `${name} (goes into it)`,
    merge: 'Merge',
    mergeHint: 'All claims are then about the one that stays; the other id goes on leading to it.',
    orDifferent: 'Or they are two',
    different: 'They are different',
    whyDifferent: 'How can that be told?',
    isolated: 'Without partners',
    noIsolated: 'Everybody works with somebody.',
    isolatedCount: (total) => `${total.toLocaleString('en')} actors without a direct collaboration`,
    and: 'and',
    of: (shown, total) => `${String(shown)} of ${total.toLocaleString('en')}`,
  },
};
