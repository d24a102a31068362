// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface ReasonsTexts {
  readonly against: string;
  /** By the types of reasons of the API. */
  readonly kinds: Readonly<Partial<Record<string, string>>>;
}

export const REASONS_TEXTS: Texts<ReasonsTexts> = {
  de: {
    against: 'Dagegen spricht:',
    kinds: {
      OfferMeetsNeed: 'Angebot trifft Bedarf',
      SharedTopic: 'gemeinsames Thema',
      SharedPartner: 'gemeinsamer Partner',
      SharedProgram: 'gemeinsames Programm',
      Near: 'Nähe',
      SimilarSize: 'ähnliche Größe',
    },
  },
  en: {
    against: 'What speaks against it:',
    kinds: {
      OfferMeetsNeed: 'offer meets need',
      SharedTopic: 'shared topic',
      SharedPartner: 'shared partner',
      SharedProgram: 'shared programme',
      Near: 'nearness',
      SimilarSize: 'similar size',
    },
  },
};

interface SynergiesTexts {
  readonly title: string;
  readonly matches: string;
  readonly none: string;
  readonly and: string;
  readonly print: string;
  readonly reason: string;
  readonly anyReason: string;
}

export const SYNERGIES_TEXTS: Texts<SynergiesTexts> = {
  de: {
    title: 'Wer miteinander sprechen sollte',
    matches: 'Beste Vorschläge',
    none: 'Kein Vorschlag passt zu den Filtern.',
    and: 'und',
    print: 'Drucken',
    reason: 'Grund',
    anyReason: 'jeder Grund',
  },
  en: {
    title: 'Who should talk to whom',
    matches: 'Best suggestions',
    none: 'No suggestion passes the filters.',
    and: 'and',
    print: 'Print',
    reason: 'Reason',
    anyReason: 'any reason',
  },
};
