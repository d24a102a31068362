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
