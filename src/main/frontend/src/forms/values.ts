// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

/** Types of claims that a form records, with the values that say more about each. */
export type RecordedType = Exclude<ReturnType<typeof graphql.scalar<'ClaimType'>>, 'HAS_ATTRIBUTE' | 'BROADER'>;

export const RECORDED_TYPES = [
  'COLLABORATES_WITH', 'PARTICIPATES_IN', 'AFFILIATED_WITH', 'WORKS_ON', 'LOCATED_IN', 'PART_OF',
] as const satisfies RecordedType[]; // prettier-ignore

export const STANCES = ['WORKS_ON', 'OFFERS', 'SEEKS'] as const satisfies ReturnType<typeof graphql.scalar<'Stance'>>[];

export const ORGANIZATION_KINDS = [
  'ASSOCIATION', 'AUTHORITY', 'COMPANY', 'FACILITY', 'FOUNDATION', 'RESEARCH', 'OTHER',
] as const satisfies ReturnType<typeof graphql.scalar<'OrganizationKind'>>[]; // prettier-ignore

export const PROGRAM_KINDS = ['PROGRAMME', 'PROJECT', 'INSTRUMENT'] as const satisfies ReturnType<
  typeof graphql.scalar<'ProgramKind'>
>[];

export const LEVELS = ['MUNICIPALITY', 'ASSOCIATION', 'DISTRICT', 'BOROUGH'] as const satisfies ReturnType<
  typeof graphql.scalar<'MunicipalityLevel'>
>[];

type CollaborationKind = ReturnType<typeof graphql.scalar<'CollaborationKind'>>;

/** The kinds of collaborations, the usual ones first. */
export const COLLABORATION_KINDS = [
  'COOPERATION', 'EXCHANGE', 'MENTORING', 'SUPPORT', 'FUNDING', 'TWINNING', 'LETTER_OF_INTENT', 'OTHER',
] as const satisfies CollaborationKind[]; // prettier-ignore
