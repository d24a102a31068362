// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface TopicTexts {
  readonly topic: string;
  readonly broader: string;
  readonly narrower: string;
  readonly stance: Readonly<Record<'OFFERS' | 'SEEKS' | 'WORKS_ON', string>>;
  readonly nobody: string;
  readonly of: (shown: number, total: number) => string;
}

export const TOPIC_TEXTS: Texts<TopicTexts> = {
  de: {
    topic: 'Thema',
    broader: 'Oberthema',
    narrower: 'Unterthemen',
    stance: { OFFERS: 'Bieten Erfahrung', SEEKS: 'Suchen Erfahrung', WORKS_ON: 'Befassen sich damit' },
    nobody: 'Niemand, von dem es bekannt wäre.',
    of: (shown, total) => `${String(shown)} von ${String(total)}`,
  },
  en: {
    topic: 'Topic',
    broader: 'Broader topic',
    narrower: 'Narrower topics',
    stance: { OFFERS: 'Offer experience', SEEKS: 'Seek experience', WORKS_ON: 'Work on it' },
    nobody: 'Nobody of whom it is known.',
    of: (shown, total) => `${String(shown)} of ${String(total)}`,
  },
};
