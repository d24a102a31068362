// SPDX-License-Identifier: GPL-3.0-or-later
import { chooseLanguage, type Language, useLanguage } from './language';

const NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

/** Switches the page between German and English. */
export function LanguageSwitch({ label }: { label: string }) {
  const current = useLanguage();
  return (
    <div className="language-switch" role="group" aria-label={label}>
      {(['de', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={NAMES[language]}
          aria-pressed={language === current}
          onClick={() => {
            chooseLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
