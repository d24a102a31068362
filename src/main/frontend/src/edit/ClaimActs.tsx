// SPDX-License-Identifier: GPL-3.0-or-later
import { Field } from '../forms/Field';
import { typed } from '../forms/fields';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import { Disclosure } from '../tables/Disclosure';
import type { ClaimToEdit } from './ChangeClaim';
import { EditForm } from './EditForm';
import { EDIT_TEXTS } from './texts';
import type { Edit } from './useEdit';

interface Props {
  readonly claim: ClaimToEdit;
  readonly onWritten: (edit: Edit) => void;
}

/** What else can be done with a claim: to end a collaboration, to prefer the claim to others, to take it back. */
export function ClaimActs({ claim: { key: id, type, status }, onWritten }: Props) {
  const said = useTexts(EDIT_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  return (
    <>
      {type === 'COLLABORATES_WITH' && status !== 'ENDED' && (
        <Disclosure summary={said.end}>
          {() => (
            <EditForm
              onWritten={onWritten}
              label={said.end}
              submit={said.end}
              fields={['until']}
              changesOf={(form) => [{ endCollaboration: { id, until: typed(form, 'until') ?? '' } }]}
            >
              <Field name="until" label={said.until} hint={dateHint} required maxLength={40} />
            </EditForm>
          )}
        </Disclosure>
      )}
      <Disclosure summary={said.prefer}>
        {() => (
          <EditForm onWritten={onWritten} label={said.prefer} submit={said.prefer} fields={[]} changesOf={() => [{ rankClaim: { id, rank: 'PREFERRED' } }]}>
            <p className="quiet">{said.preferHint}</p>
          </EditForm>
        )}
      </Disclosure>
      <Disclosure summary={said.retract}>
        {() => (
          <EditForm onWritten={onWritten} label={said.retract} submit={said.retract} fields={[]} changesOf={() => [{ retractClaim: { id } }]}>
            <p className="quiet">{said.retractHint}</p>
          </EditForm>
        )}
      </Disclosure>
    </>
  );
}
