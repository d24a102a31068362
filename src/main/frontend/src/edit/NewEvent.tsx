// SPDX-License-Identifier: GPL-3.0-or-later
import { Field } from '../forms/Field';
import { given, typed } from '../forms/fields';
import { PickField } from '../forms/PickField';
import { SourceFields, sourceOf } from '../forms/SourceFields';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import { EditForm } from './EditForm';
import { EDIT_TEXTS } from './texts';

/** The id that a new event has, so that the same write can say where it was. */
function idOf(name: string, start: string): string {
  const words = `${name} ${start}`.toLowerCase().replaceAll('ß', 'ss').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return `event:${words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '')}`;
}

/** Adds a meeting, and where it took place. */
export function NewEvent() {
  const said = useTexts(EDIT_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  return (
    <EditForm
      label={said.newEvent}
      submit={said.create}
      fields={['name', 'start', 'end', 'venue', 'object', 'participantCount', 'description', 'source', 'title']}
      changesOf={(form) => {
        const { source, creation } = sourceOf(form);
        const [name, start] = [typed(form, 'name') ?? '', typed(form, 'start') ?? ''];
        const id = idOf(name, start);
        const count = Number(typed(form, 'participantCount') ?? 'NaN');
        const more = { ...given(form, 'end', 'venue', 'description'), ...(Number.isInteger(count) && { participantCount: count }) };
        const place = typed(form, 'object');
        return [
          ...creation,
          { createEvent: { id, name, start, ...more, ...source } },
          ...(place ? [{ recordClaim: { type: 'LOCATED_IN' as const, subject: id, object: place, ...source } }] : []),
        ];
      }}
    >
      <Field name="name" label={said.name} required maxLength={200} />
      <Field name="start" label={said.firstDay} hint={dateHint} required maxLength={40} />
      <Field name="end" label={said.lastDay} hint={said.lastDayHint} maxLength={40} />
      <PickField name="object" label={said.municipality} />
      <Field name="venue" label={said.venue} maxLength={200} />
      <Field name="participantCount" label={said.participants} inputMode="numeric" maxLength={6} />
      <Field name="description" label={said.description} />
      <SourceFields />
    </EditForm>
  );
}
