// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useNavigate } from '@tanstack/react-router';
import { ThingPicker } from '../filters/ThingPicker';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useTexts } from '../shared/texts';
import { Account } from '../viewer/Account';
import { SHELL_TEXTS } from './texts';
import { placeOf } from './places';

/** The search box over everything, the language, and the way home. */
export function Header() {
  const said = useTexts(SHELL_TEXTS);
  const navigate = useNavigate();
  return (
    <header className="page-header">
      <Link to="/" className="brand">
        Alliance Graph
      </Link>
      <div role="search">
        <ThingPicker
          label={said.search}
          placeholder={said.searchFor}
          className="site-search"
          hiddenLabel
          types={['MUNICIPALITY', 'LOCAL_ALLIANCE', 'PROGRAM', 'ORGANIZATION', 'PERSON', 'TOPIC']}
          onPick={(id) => {
            void navigate({ to: placeOf(id), params: { id } });
          }}
        />
      </div>
      <a className="to-graphiql" href="/graphiql">
        GraphiQL
      </a>
      <Account />
      <LanguageSwitch label={said.language} />
    </header>
  );
}
