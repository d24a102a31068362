// SPDX-License-Identifier: GPL-3.0-or-later
import { Field } from '../forms/Field';
import { typed } from '../forms/fields';
import { useTexts } from '../shared/texts';
import { Disclosure } from '../tables/Disclosure';
import { EditForm } from './EditForm';
import { EDIT_TEXTS } from './texts';

interface Key {
  readonly scheme: string;
  readonly value: string;
}

/** The keys under which others know an actor, to be given and taken. */
export function Keys({ id, keys }: { id: string; keys: readonly Key[] }) {
  const said = useTexts(EDIT_TEXTS);
  return (
    <>
      <h3>{said.keys}</h3>
      {keys.map(({ scheme, value }) => (
        <Disclosure key={`${scheme} ${value}`} summary={`${scheme}: ${value}`}>
          {() => (
            <EditForm label={said.takeKey(scheme)} submit={said.takeKey(scheme)} fields={[]} changesOf={() => [{ takeKey: { id, scheme, value } }]}>
              <p className="quiet">{said.takeKeyHint}</p>
            </EditForm>
          )}
        </Disclosure>
      ))}
      <Disclosure summary={said.giveKey}>
        {() => (
          <EditForm
            label={said.giveKey}
            submit={said.giveKey}
            fields={['scheme', 'value']}
            changesOf={(form) => [{ giveKey: { id, scheme: typed(form, 'scheme') ?? '', value: typed(form, 'value') ?? '' } }]}
          >
            <Field name="scheme" label={said.scheme} hint={said.schemeHint} required maxLength={40} />
            <Field name="value" label={said.key} required maxLength={200} />
          </EditForm>
        )}
      </Disclosure>
    </>
  );
}
