// SPDX-License-Identifier: GPL-3.0-or-later
import { STATUSES } from '../filters/filters';
import { ChoiceField } from '../forms/ChoiceField';
import { Field } from '../forms/Field';
import { oneOf, typed } from '../forms/fields';
import { SourceFields, sourceOf } from '../forms/SourceFields';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import type { ClaimToEdit } from './ChangeClaim';
import { EditForm } from './EditForm';
import { More, moreOf } from './More';
import { EDIT_TEXTS } from './texts';
import type { Edit } from './useEdit';

interface Props {
  readonly claim: ClaimToEdit;
  readonly onWritten: (edit: Edit) => void;
}

/** What a claim says, to be said better. */
export function Correction({ claim, onWritten }: Props) {
  const said = useTexts(EDIT_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  const { key: id, validFrom, validTo, attribute, note } = claim;
  return (
    <EditForm
      label={said.correct}
      onWritten={onWritten}
      submit={said.correct}
      fields={['value', 'kind', 'role', 'stance', 'status', 'validFrom', 'validTo', 'note', 'source', 'title']}
      changesOf={(form) => {
        const { source, creation } = sourceOf(form);
        const status = oneOf(form, 'status', STATUSES);
        const changed = {
          ...differing(form, 'validFrom', validFrom?.text),
          ...differing(form, 'validTo', validTo?.text),
          ...differing(form, 'note', note),
          ...(attribute && differing(form, 'value', attribute.value)),
          ...(source.source !== claim.source.key && source),
          ...(status && status !== claim.status && { status }),
          ...moreOf(form),
        };
        return [...creation, { correctClaim: { id, ...changed } }];
      }}
      >
      {attribute && <Field name="value" label={said.value} initial={attribute.value} required />}
      <More type={claim.type} kind={claim.kind} role={claim.role} stance={claim.stance} />
      <ChoiceField name="status" label={said.status} values={STATUSES} words="ClaimStatus" initial={claim.status} />
      <Field name="validFrom" label={said.since} hint={dateHint} initial={validFrom?.text} maxLength={40} />
      <Field name="validTo" label={said.until} hint={said.untilHint} initial={validTo?.text} maxLength={40} />
      <Field name="note" label={said.note} initial={note ?? ''} />
      <SourceFields initial={claim.source.key} />
    </EditForm>
  );
}

/** A field whose text is another one now; null where it was emptied. */
function differing(form: FormData, name: string, before: string | null | undefined): Record<string, string | null> {
  const now = typed(form, name) ?? null;
  return now === (before ?? null) ? {} : { [name]: now };
}
