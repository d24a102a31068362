// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useWords } from '../api/useWords';
import { type ActorType, TYPES } from '../filters/filters';
import { ChoiceField } from '../forms/ChoiceField';
import { Field } from '../forms/Field';
import { SourceFields } from '../forms/SourceFields';
import { LEVELS, ORGANIZATION_KINDS, PROGRAM_KINDS } from '../forms/values';
import { useTexts } from '../shared/texts';
import { creationOf } from './creation';
import { EditForm } from './EditForm';
import { EDIT_TEXTS } from './texts';

/** Adds somebody who is not in the network yet. */
export function NewActor() {
  const said = useTexts(EDIT_TEXTS);
  const word = useWords('ActorType');
  const [type, setType] = useState<ActorType>('ORGANIZATION');
  return (
    <EditForm
      label={said.newActor}
      submit={said.create}
      fields={['name', 'kind', 'level', 'ags', 'population', 'website', 'description', 'source', 'title']}
      changesOf={(form) => creationOf(type, form)}
    >
      <label className="field">
        <span>{said.actorType}</span>
        <select
          value={type}
          onChange={({ target }) => {
            setType(TYPES.find((each) => each === target.value) ?? type);
          }}
        >
          {TYPES.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      </label>
      {type === 'PERSON' && <p className="quiet">{said.aboutPeople}</p>}
      <Field name="name" label={said.name} required maxLength={200} />
      {type === 'ORGANIZATION' && (
        <ChoiceField key="o" name="kind" label={said.organizationKind} values={ORGANIZATION_KINDS} words="OrganizationKind" />
      )}
      {type === 'PROGRAM' && (
        <ChoiceField key="p" name="kind" label={said.programKind} values={PROGRAM_KINDS} words="ProgramKind" />
      )}
      {type === 'MUNICIPALITY' && (
        <>
          <ChoiceField name="level" label={said.level} values={LEVELS} words="MunicipalityLevel" />
          <Field name="ags" label={said.ags} hint={said.agsHint} inputMode="numeric" maxLength={8} />
          <Field name="population" label={said.population} inputMode="numeric" maxLength={9} />
        </>
      )}
      <Field name="description" label={said.description} />
      <Field name="website" label={said.website} inputMode="url" maxLength={200} />
      <SourceFields />
    </EditForm>
  );
}
