// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface PathsTexts {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly pick: string;
  readonly start: string;
  readonly ways: (from: string, to: string) => string;
  readonly way: (number: number, steps: number) => string;
  readonly none: string;
  readonly same: string;
}

export const PATHS_TEXTS: Texts<PathsTexts> = {
  de: {
    title: 'Wie sind wir verbunden?',
    from: 'Von',
    to: 'Zu',
    pick: 'Namen eingeben',
    start: 'Zwei Namen wählen: Gezeigt wird, über wen die beiden einander kennen und woher das bekannt ist.',
    ways: (from, to) => `Von ${from} zu ${to}`,
    way: (number, steps) => `Weg ${String(number)}: ${steps === 1 ? 'direkt' : `${String(steps)} Schritte`}`,
    none: 'Zwischen den beiden ist mit diesen Filtern kein Weg von höchstens sechs Schritten bekannt.',
    same: 'Das sind dieselben. Bitte zwei verschiedene Namen wählen.',
  },
  en: {
    title: 'How are we connected?',
    from: 'From',
    to: 'To',
    pick: 'Type a name',
    start: 'Choose two names to see through whom they know each other, and who says so.',
    ways: (from, to) => `From ${from} to ${to}`,
    way: (number, steps) => `Way ${String(number)}: ${steps === 1 ? 'direct' : `${String(steps)} steps`}`,
    none: 'With these filters, no way of at most six steps is known between the two.',
    same: 'These are the same. Please choose two different names.',
  },
};
