// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface TopicsTexts {
  readonly title: string;
  readonly tree: string;
  readonly none: string;
  readonly topic: string;
  readonly offers: string;
  readonly seeks: string;
  readonly all: string;
  readonly nobody: string;
  readonly more: (count: number) => string;
  readonly firstOf: (shown: number, total: number) => string;
  readonly file: string;
}

export const TOPICS_TEXTS: Texts<TopicsTexts> = {
  de: {
    title: 'Themen',
    tree: 'Wer wozu Erfahrung bietet und sucht',
    none: 'Noch ist kein Thema bekannt.',
    topic: 'Thema',
    offers: 'Bieten Erfahrung',
    seeks: 'Suchen Erfahrung',
    all: 'Akteure',
    nobody: 'niemand',
    more: (count) => `und ${String(count)} weitere`,
    firstOf: (shown, total) => `Die ersten ${String(shown)} von ${String(total)} Themen.`,
    file: 'themen',
  },
  en: {
    title: 'Topics',
    tree: 'Who offers and seeks experience with what',
    none: 'No topic is known yet.',
    topic: 'Topic',
    offers: 'Offer experience',
    seeks: 'Seek experience',
    all: 'Actors',
    nobody: 'nobody',
    more: (count) => `and ${String(count)} more`,
    firstOf: (shown, total) => `The first ${String(shown)} of ${String(total)} topics.`,
    file: 'topics',
  },
};
