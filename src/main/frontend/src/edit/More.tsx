// SPDX-License-Identifier: GPL-3.0-or-later
import { ROLES } from '../filters/filters';
import { ChoiceField } from '../forms/ChoiceField';
import { oneOf } from '../forms/fields';
import { COLLABORATION_KINDS, STANCES } from '../forms/values';
import { useTexts } from '../shared/texts';
import { EDIT_TEXTS } from './texts';

interface Props {
  readonly type: string;
  readonly kind?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly stance?: string | null | undefined;
}

/** What a claim of a type says besides its ends and times. */
export function More({ type, kind, role, stance }: Props) {
  const said = useTexts(EDIT_TEXTS);
  if (type === 'COLLABORATES_WITH')
    return (
      <ChoiceField name="kind" label={said.kind} values={COLLABORATION_KINDS} words="CollaborationKind" initial={kind ?? 'COOPERATION'} />
    );
  if (type === 'WORKS_ON')
    return <ChoiceField name="stance" label={said.stance} values={STANCES} words="Stance" initial={stance ?? 'WORKS_ON'} />;
  if (type === 'PARTICIPATES_IN' || type === 'AFFILIATED_WITH')
    return <ChoiceField name="role" label={said.role} values={ROLES} words="Role" initial={role ?? ''} none={said.noRole} />;
  return null;
}

export function moreOf(form: FormData) {
  const kind = oneOf(form, 'kind', COLLABORATION_KINDS);
  const role = oneOf(form, 'role', ROLES);
  const stance = oneOf(form, 'stance', STANCES);
  return { ...(kind && { kind }), ...(role && { role }), ...(stance && { stance }) };
}
