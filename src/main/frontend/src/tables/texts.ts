// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface TableTexts {
  readonly csv: string;
  readonly more: (shown: number, all: number) => string;
}

export const TABLE_TEXTS: Texts<TableTexts> = {
  de: {
    csv: 'Tabelle als CSV',
    more: (shown, all) => `Weitere Zeilen (${shown.toLocaleString('de')} von ${all.toLocaleString('de')})`,
  },
  en: {
    csv: 'Table as CSV',
    more: (shown, all) => `More rows (${shown.toLocaleString('en')} of ${all.toLocaleString('en')})`,
  },
};
