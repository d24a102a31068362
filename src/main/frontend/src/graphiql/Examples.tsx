// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { type Language, useLanguage } from '../shared/language';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { OPERATIONS, type ShowcaseOperation, showcaseOf } from './operations';
import { texts } from './texts';
import { useActiveTab } from './useActiveTab';
import { useOpenOperation } from './useOpenOperation';

/** The showcase operations to pick from, in the language of the page. */
export function Examples() {
  const language = useLanguage();
  const said = texts(language);
  const [sought, setSought] = useState('');
  const open = useOpenOperation();
  const { query, variables } = useActiveTab();
  const current = showcaseOf(query, variables);
  const found = OPERATIONS.filter((operation) => matches(operation, sought, language));
  return (
    <section className="examples" lang={language}>
      <header>
        <h2>{said.examples}</h2>
        <LanguageSwitch label={said.language} />
      </header>
      <p className="examples-intro">{said.intro}</p>
      <input
        type="search"
        placeholder={said.filter}
        aria-label={said.filter}
        value={sought}
        onChange={(event) => {
          setSought(event.target.value);
        }}
      />
      <ul>
        {found.map((operation) => (
          <li key={operation.name}>
            <button
              type="button"
              aria-current={operation === current}
              disabled={!open}
              onClick={() => {
                open?.(operation);
              }}
            >
              <strong>{operation.title[language]}</strong>
              <span>{operation.description[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{said.nothing}</p>}
    </section>
  );
}

function matches({ title, description }: ShowcaseOperation, sought: string, language: Language): boolean {
  const text = `${title[language]} ${description[language]}`.toLocaleLowerCase(language);
  return sought
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
