// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface DecisionTexts {
  readonly pair: (actor: string, partner: string) => string;
  readonly accept: string;
  readonly dismiss: string;
  readonly done: string;
  readonly why: string;
  readonly note: string;
  readonly kind: string;
  readonly since: string;
  readonly decided: Readonly<Record<'accept' | 'dismiss' | 'done', (pair: string) => string>>;
}

export const DECISION_TEXTS: Texts<DecisionTexts> = {
  de: {
    pair: (actor, partner) => `${actor} und ${partner}`,
    accept: 'Annehmen',
    dismiss: 'Verwerfen',
    done: 'Umgesetzt',
    why: 'Warum nicht?',
    note: 'Bemerkung',
    kind: 'Art der Zusammenarbeit',
    since: 'Seit wann?',
    decided: {
      accept: (pair) => `Angenommen: ${pair}.`,
      dismiss: (pair) => `Verworfen: ${pair}. Der Vorschlag kommt wieder, wenn seine Gründe auf Neuem beruhen.`,
      done: (pair) => `Erfasst: ${pair} arbeiten zusammen.`,
    },
  },
  en: {
    pair: (actor, partner) => `${actor} and ${partner}`,
    accept: 'Accept',
    dismiss: 'Dismiss',
    done: 'Done',
    why: 'Why not?',
    note: 'Remark',
    kind: 'Kind of collaboration',
    since: 'Since when?',
    decided: {
      accept: (pair) => `Accepted: ${pair}.`,
      dismiss: (pair) => `Dismissed: ${pair}. The suggestion comes again when its reasons rest on something new.`,
      done: (pair) => `Recorded: ${pair} work together.`,
    },
  },
};
