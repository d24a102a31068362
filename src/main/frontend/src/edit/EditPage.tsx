// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useSearch } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import { Writers } from '../viewer/Writers';
import { FORMS } from './address';
import { ChangeActor } from './ChangeActor';
import { ChangeClaim } from './ChangeClaim';
import './edit.css';
import { NewActor } from './NewActor';
import { NewClaim } from './NewClaim';
import { NewEvent } from './NewEvent';
import { EDIT_TEXTS } from './texts';

/** Writes by form: something new, or a correction of what is there. */
export function EditPage() {
  const said = useTexts(EDIT_TEXTS);
  const { new: form = 'claim', subject, claim, actor } = useSearch({ from: '/edit' });
  return (
    <>
      <h1>{said.title}</h1>
      <Writers explained>
        {claim && <ChangeClaim key={claim} id={claim} />}
        {!claim && actor && <ChangeActor key={actor} id={actor} />}
        {!claim && !actor && (
          <>
            <nav className="forms" aria-label={said.title}>
              {FORMS.map((each) => (
                <Link key={each} to="/edit" search={{ new: each }} className={each === form ? 'button main' : 'button'}>
                  {said.forms[each]}
                </Link>
              ))}
            </nav>
            <section className="panel" aria-busy={false} aria-label={said.forms[form]}>
              {form === 'actor' && <NewActor />}
            {form === 'event' && <NewEvent />}
            {form === 'claim' && <NewClaim key={subject} subject={subject} />}
            </section>
          </>
        )}
      </Writers>
    </>
  );
}
