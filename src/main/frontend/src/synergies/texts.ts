// SPDX-License-Identifier: GPL-3.0-or-later
import type { ResultOf } from '../api/graphql';
import type { Texts } from '../shared/texts';
import type { REASONS } from './reasonsFragment';

/** The types of the API's reasons for a synergy and against it. */
export type ReasonType = ResultOf<typeof REASONS>['reasons' | 'counterReasons'][number]['__typename'];

interface ReasonsTexts {
  readonly against: string;
  readonly kinds: Readonly<Record<ReasonType, string>>;
}

export const REASONS_TEXTS: Texts<ReasonsTexts> = {
  de: {
    against: 'Dagegen spricht:',
    kinds: {
      OfferMeetsNeed: 'Angebot trifft Bedarf',
      SharedTopic: 'gemeinsames Thema',
      SharedPartners: 'gemeinsame Partner',
      EndedCollaboration: 'beendete Zusammenarbeit',
      LearnedReason: 'aus Erfahrung',
      SharedProgram: 'gemeinsames Programm',
      Near: 'Nähe',
      SimilarSize: 'ähnliche Größe',
      AlreadyReachedThroughAlliance: 'schon über ein Bündnis verbunden',
      DifferentSize: 'verschiedene Größe',
      LearnedCounterReason: 'gegen die Erfahrung',
    },
  },
  en: {
    against: 'What speaks against it:',
    kinds: {
      OfferMeetsNeed: 'offer meets need',
      SharedTopic: 'shared topic',
      SharedPartners: 'shared partners',
      EndedCollaboration: 'ended collaboration',
      LearnedReason: 'by experience',
      SharedProgram: 'shared programme',
      Near: 'nearness',
      SimilarSize: 'similar size',
      AlreadyReachedThroughAlliance: 'already connected through an alliance',
      DifferentSize: 'different size',
      LearnedCounterReason: 'against experience',
    },
  },
};

interface SynergiesTexts {
  readonly title: string;
  readonly matches: string;
  readonly gaps: string;
  readonly none: string;
  readonly and: string;
  readonly print: string;
  readonly reason: string;
  readonly anyReason: string;
  readonly standing: string;
  readonly who: string;
  readonly withWhom: string;
  readonly reasons: string;
  readonly against: string;
  readonly remark: string;
  readonly file: string;
  readonly undecided: string;
}

export const SYNERGIES_TEXTS: Texts<SynergiesTexts> = {
  de: {
    title: 'Wer miteinander sprechen sollte',
    matches: 'Beste Vorschläge',
    gaps: 'Lücken, Brücken, Arbeitsgruppen',
    none: 'Kein Vorschlag passt zu den Filtern.',
    and: 'und',
    print: 'Drucken',
    reason: 'Grund',
    anyReason: 'jeder Grund',
    standing: 'Stand',
    who: 'Wer',
    withWhom: 'Mit wem',
    reasons: 'Gründe',
    against: 'Dagegen',
    remark: 'Bemerkung',
    file: 'vorschlaege',
    undecided: 'offen oder angenommen',
  },
  en: {
    title: 'Who should talk to whom',
    matches: 'Best suggestions',
    gaps: 'Gaps, bridges, working groups',
    none: 'No suggestion passes the filters.',
    and: 'and',
    print: 'Print',
    reason: 'Reason',
    anyReason: 'any reason',
    standing: 'Standing',
    who: 'Who',
    withWhom: 'With whom',
    reasons: 'Reasons',
    against: 'Against',
    remark: 'Remark',
    file: 'suggestions',
    undecided: 'open or accepted',
  },
};
