// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';
import type { GapKind } from './Gaps';

type ByKind = Readonly<Record<GapKind, string>>;

interface GapsTexts {
  readonly title: string;
  readonly kinds: ByKind;
  readonly hints: ByKind;
  readonly none: ByKind;
  readonly who: ByKind;
  readonly other: ByKind;
  readonly files: ByKind;
  readonly topic: string;
  readonly why: string;
  readonly firstOf: (shown: number, total: number) => string;
  readonly bridges: string;
  readonly bridgesHint: string;
  readonly noBridges: string;
  readonly bridgesFile: string;
  readonly bridge: string;
  readonly separated: string;
  readonly forGroup: string;
  readonly groupHint: string;
  readonly pick: string;
  readonly size: string;
  readonly group: (topic: string) => string;
  readonly noGroup: string;
  readonly groupFile: string;
  readonly member: string;
  readonly brings: string;
}

export const GAPS_TEXTS: Texts<GapsTexts> = {
  de: {
    title: 'Lücken, Brücken und Arbeitsgruppen',
    kinds: { NEED_WITHOUT_OFFER: 'Bedarf ohne Angebot in der Nähe', ALIKE_WITHOUT_TIE: 'Ähnliche, die nichts verbindet' },
    hints: {
      NEED_WITHOUT_OFFER: 'Im Umkreis von 50 km bietet es niemand an, auch niemand, mit dem schon zusammengearbeitet wird.',
      ALIKE_WITHOUT_TIE: 'Kommunen ähnlicher Größe mit demselben Thema, ohne gemeinsame Partner oder Programme.',
    },
    none: {
      NEED_WITHOUT_OFFER: 'Zu jedem bekannten Bedarf gibt es ein Angebot in der Nähe.',
      ALIKE_WITHOUT_TIE: 'Keine zwei Kommunen passen dazu.',
    },
    who: { NEED_WITHOUT_OFFER: 'Wer sucht', ALIKE_WITHOUT_TIE: 'Kommune' },
    other: { NEED_WITHOUT_OFFER: 'Nächstes Angebot', ALIKE_WITHOUT_TIE: 'Ähnliche Kommune' },
    files: { NEED_WITHOUT_OFFER: 'bedarf-ohne-angebot', ALIKE_WITHOUT_TIE: 'aehnliche-ohne-verbindung' },
    topic: 'Thema',
    why: 'Warum',
    firstOf: (shown, total) => `Die ersten ${String(shown)} von ${String(total)}.`,
    bridges: 'Worauf der Zusammenhalt beruht',
    bridgesHint: 'Ohne diese Akteure und Verbindungen fiele ein Teil des Netzwerks ab.',
    noBridges: 'Kein einzelner Akteur und keine einzelne Verbindung hält allein etwas zusammen.',
    bridgesFile: 'bruecken',
    bridge: 'Akteur oder Verbindung',
    separated: 'Abgetrennt würden',
    forGroup: 'Arbeitsgruppe vorschlagen',
    groupHint: 'Wer zu einem Thema an einen Tisch gehört, gemischt nach Land und Größe.',
    pick: 'Thema eingeben',
    size: 'Plätze',
    group: (topic) => `Arbeitsgruppe „${topic}“`,
    noGroup: 'Zu diesem Thema ist niemand bekannt, der zu den Filtern passt.',
    groupFile: 'arbeitsgruppe',
    member: 'Wer',
    brings: 'Was sie mitbringen',
  },
  en: {
    title: 'Gaps, bridges and working groups',
    kinds: { NEED_WITHOUT_OFFER: 'Needs without an offer nearby', ALIKE_WITHOUT_TIE: 'Alike and tied by nothing' },
    hints: {
      NEED_WITHOUT_OFFER: 'Nobody offers it within 50 km, nor does anybody whom they work with.',
      ALIKE_WITHOUT_TIE: 'Municipalities of similar size with the same topic, without a shared partner or programme.',
    },
    none: {
      NEED_WITHOUT_OFFER: 'Every known need has an offer nearby.',
      ALIKE_WITHOUT_TIE: 'No two municipalities are like that.',
    },
    who: { NEED_WITHOUT_OFFER: 'Who seeks', ALIKE_WITHOUT_TIE: 'Municipality' },
    other: { NEED_WITHOUT_OFFER: 'Nearest offer', ALIKE_WITHOUT_TIE: 'Similar municipality' },
    files: { NEED_WITHOUT_OFFER: 'needs-without-offer', ALIKE_WITHOUT_TIE: 'alike-without-tie' },
    topic: 'Topic',
    why: 'Why',
    firstOf: (shown, total) => `The first ${String(shown)} of ${String(total)}.`,
    bridges: 'What holds the network together',
    bridgesHint: 'Without these actors and ties a part of the network would fall away.',
    noBridges: 'No single actor and no single tie holds anything together alone.',
    bridgesFile: 'bridges',
    bridge: 'Actor or tie',
    separated: 'Would be cut off',
    forGroup: 'Suggest a working group',
    groupHint: 'Who belongs at the table about a topic, mixed by state and size.',
    pick: 'Type a topic',
    size: 'Places',
    group: (topic) => `Working group “${topic}”`,
    noGroup: 'Nobody who passes the filters is known to have to do with this topic.',
    groupFile: 'working-group',
    member: 'Who',
    brings: 'What they bring',
  },
};
