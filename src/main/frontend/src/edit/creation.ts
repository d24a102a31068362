// SPDX-License-Identifier: GPL-3.0-or-later
import type { ActorType } from '../filters/filters';
import { given, oneOf, typed } from '../forms/fields';
import { sourceOf } from '../forms/SourceFields';
import { LEVELS, ORGANIZATION_KINDS, PROGRAM_KINDS } from '../forms/values';
import type { ChangeInput } from './useEdit';

/** The changes that create an actor, and its source if that is new. */
export function creationOf(type: ActorType, form: FormData): ChangeInput[] {
  const { source, creation } = sourceOf(form);
  const actor = { name: typed(form, 'name') ?? '', ...given(form, 'description', 'website'), ...source };
  return [...creation, actorOf(type, actor, form)];
}

function actorOf(type: ActorType, actor: { readonly name: string }, form: FormData): ChangeInput {
  switch (type) {
    case 'MUNICIPALITY': {
      const level = oneOf(form, 'level', LEVELS) ?? 'MUNICIPALITY';
      return { createMunicipality: { ...actor, level, ...given(form, 'ags'), ...population(form) } };
    }
    case 'LOCAL_ALLIANCE':
      return { createLocalAlliance: actor };
    case 'PROGRAM':
      return { createProgram: { ...actor, kind: oneOf(form, 'kind', PROGRAM_KINDS) ?? 'PROGRAMME' } };
    case 'ORGANIZATION':
      return { createOrganization: { ...actor, kind: oneOf(form, 'kind', ORGANIZATION_KINDS) ?? 'OTHER' } };
    case 'PERSON':
      return { createPerson: actor };
  }
}

/** Inhabitants as people write them, with dots or blanks between the thousands. */
export function population(form: FormData): { population?: number } {
  const digits = typed(form, 'population')?.replace(/[.\s\u202f]/g, '');
  return digits && /^\d+$/.test(digits) ? { population: Number(digits) } : {};
}
