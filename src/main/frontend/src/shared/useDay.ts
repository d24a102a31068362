// SPDX-License-Identifier: GPL-3.0-or-later
import { useLanguage } from './language';

/** How a day that the API gives is written in the language of the page. */
export function useDay(): (day: string | null | undefined) => string {
  const language = useLanguage();
  return (day) => (day ? new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: 'medium' }) : '');
}
