// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { STATUSES } from '../filters/filters';
import { ChoiceField } from '../forms/ChoiceField';
import { Field } from '../forms/Field';
import { oneOf, typed } from '../forms/fields';
import { SourceFields, sourceOf } from '../forms/SourceFields';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Disclosure } from '../tables/Disclosure';
import { EditForm } from './EditForm';
import type { Edit } from './useEdit';
import { Written } from './Written';
import { More, moreOf } from './More';
import { EDIT_TEXTS } from './texts';

const CLAIM = graphql(`
  query ClaimToEdit($id: ID!, $language: Language!) {
    node(id: $id) {
      ... on Claim {
        key
        label(language: $language)
        type
        kind
        role
        stance
        status
        note
        validFrom {
          text
        }
        validTo {
          text
        }
        attribute {
          value
        }
        source {
          key
        }
        retracted {
          by
        }
      }
    }
  }
`);

type Claim = Extract<NonNullable<ResultOf<typeof CLAIM>['node']>, { key: string }>;

/** Corrects a claim, prefers it to others, or takes it back. */
export function ChangeClaim({ id }: { id: string }) {
  const said = useTexts(EDIT_TEXTS);
  const [written, setWritten] = useState<Edit>();
  const asked = operation(CLAIM, { id, language: useApiLanguage() });
  if (written)
    return (
      <Written
        changed={written.changed}
        revision={written.revision?.number}
        onAgain={() => {
          setWritten(undefined);
        }}
      />
    );
  return (
    <Panel title={said.changeClaim} asked={asked} empty={said.noClaim}>
      {({ node }) =>
        !node || !('key' in node) ? null : (
          <>
            <p>
              <strong>{node.label}</strong>
            </p>
            {node.retracted ? <p>{said.retracted(node.retracted.by)}</p> : <Correction claim={node} onWritten={setWritten} />}
          </>
        )
      }
    </Panel>
  );
}

function Correction({ claim, onWritten }: { claim: Claim; onWritten: (edit: Edit) => void }) {
  const said = useTexts(EDIT_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  const { key: id, validFrom, validTo, attribute, note } = claim;
  return (
    <>
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

/** A field whose text is another one now; null where it was emptied. */
function differing(form: FormData, name: string, before: string | null | undefined): Record<string, string | null> {
  const now = typed(form, name) ?? null;
  return now === (before ?? null) ? {} : { [name]: now };
}
