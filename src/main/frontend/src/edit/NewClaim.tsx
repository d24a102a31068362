// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useWords } from '../api/useWords';
import { STATUSES } from '../filters/filters';
import { ChoiceField } from '../forms/ChoiceField';
import { Field } from '../forms/Field';
import { given, oneOf } from '../forms/fields';
import { PickField } from '../forms/PickField';
import { SourceFields, sourceOf } from '../forms/SourceFields';
import { FORM_TEXTS } from '../forms/texts';
import { RECORDED_TYPES, type RecordedType } from '../forms/values';
import { useTexts } from '../shared/texts';
import { EditForm } from './EditForm';
import { More, moreOf } from './More';
import { EDIT_TEXTS } from './texts';

/** Records who works with whom, takes part in what, or has to do with which topic, with its source. */
export function NewClaim({ subject }: { subject: string | undefined }) {
  const said = useTexts(EDIT_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  const word = useWords('ClaimType');
  const [type, setType] = useState<RecordedType>('COLLABORATES_WITH');
  return (
    <EditForm
      label={said.newClaim}
      submit={said.record}
      fields={['subject', 'object', 'kind', 'role', 'stance', 'status', 'validFrom', 'validTo', 'source', 'title', 'note']}
      changesOf={(form) => {
        const { source, creation } = sourceOf(form);
        const { subject: about = '', ...rest } = given(form, 'subject', 'object', 'validFrom', 'validTo', 'note');
        const status = oneOf(form, 'status', STATUSES);
        const claim = { type, subject: about, ...rest, ...moreOf(form), ...source, ...(status && { status }) };
        return [...creation, { recordClaim: claim }];
      }}
    >
      <PickField name="subject" label={said.subject} initial={subject} />
      <label className="field">
        <span>{said.type}</span>
        <select
          value={type}
          onChange={({ target }) => {
            setType(RECORDED_TYPES.find((each) => each === target.value) ?? type);
          }}
        >
          {RECORDED_TYPES.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      </label>
      <PickField name="object" label={said.object} />
      <More type={type} />
      <ChoiceField name="status" label={said.status} values={STATUSES} words="ClaimStatus" initial="ACTIVE" />
      <Field name="validFrom" label={said.since} hint={dateHint} maxLength={40} />
      <Field name="validTo" label={said.until} hint={said.untilHint} maxLength={40} />
      <SourceFields />
      <Field name="note" label={said.note} />
    </EditForm>
  );
}
