// SPDX-License-Identifier: GPL-3.0-or-later
import { useSyncExternalStore } from 'react';

/** The languages the pages speak. */
export type Language = 'de' | 'en';

/** A text in every language the pages speak. */
export type Localized = Readonly<Record<Language, string>>;

const KEY = 'alliance-graph:language';
const listeners = new Set<() => void>();
let current: Language = remembered() ?? ofBrowser();

function remembered(): Language | undefined {
  const stored = localStorage.getItem(KEY);
  return stored === 'de' || stored === 'en' ? stored : undefined;
}

function ofBrowser(): Language {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'de';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the page: the one chosen last, else the browser's. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}

export function language(): Language {
  return current;
}

export function chooseLanguage(chosen: Language): void {
  current = chosen;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
  listeners.forEach((listener) => {
    listener();
  });
}
