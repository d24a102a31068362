// SPDX-License-Identifier: GPL-3.0-or-later
import { type Language, useLanguage } from './language';

/** What a part of the pages says, the same sentences in every language: one that is missing does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;

export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()];
}
