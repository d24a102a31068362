// SPDX-License-Identifier: GPL-3.0-or-later
import { useLanguage } from '../shared/language';

const CODES = { de: 'DE', en: 'EN' } as const;

/** The language of the page as the API calls it. */
export function useApiLanguage(): 'DE' | 'EN' {
  return CODES[useLanguage()];
}
