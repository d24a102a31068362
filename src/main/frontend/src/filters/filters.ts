// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

export type ActorType = ReturnType<typeof graphql.scalar<'ActorType'>>;
export type ClaimStatus = ReturnType<typeof graphql.scalar<'ClaimStatus'>>;
export type Role = ReturnType<typeof graphql.scalar<'Role'>>;

export const TYPES = ['MUNICIPALITY', 'LOCAL_ALLIANCE', 'PROGRAM', 'ORGANIZATION', 'PERSON'] as const satisfies ActorType[];
export const STATUSES = ['ACTIVE', 'PLANNED', 'DECLARED', 'DECIDED', 'ENDED'] as const satisfies ClaimStatus[];
export const ROLES = [
  'CERTIFIED', 'CONTRIBUTOR', 'COUNCILLOR', 'DEVELOPER', 'DISTRICT_ADMINISTRATOR', 'FOUNDER', 'FUNDER', 'HOST', 'INITIATOR',
  'MAYOR', 'MEMBER', 'OPERATOR', 'ORGANIZER', 'PARTICIPANT', 'PARTNER', 'PILOT', 'REPRESENTATIVE', 'SPEAKER', 'STAFF', 'USER',
] as const satisfies Role[]; // prettier-ignore

/** Which part of the network is looked at, and on which day; it is in the address of every view. */
export interface Filters {
  readonly day?: string;
  readonly certain?: 'yes';
  readonly types?: string;
  readonly statuses?: string;
  readonly role?: string;
  readonly topic?: string;
  readonly program?: string;
  readonly alliance?: string;
  readonly within?: string;
}

export const FILTER_KEYS = [
  'day', 'certain', 'types', 'statuses', 'role', 'topic', 'program', 'alliance', 'within',
] as const satisfies (keyof Filters)[]; // prettier-ignore

const ID = /^[a-z]+:\S+$/;

/** Whether a text can be the id of something. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID.test(text);
}

/** What an address says of the filters; what can't be meant is left out. */
export function readFilters(search: Record<string, unknown>): Filters {
  const read = (key: keyof Filters, valid: (text: string) => boolean) => {
    const text = search[key];
    return typeof text === 'string' && valid(text) ? { [key]: text } : {};
  };
  return {
    ...read('day', (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))),
    ...read('certain', (text) => text === 'yes'),
    ...read('types', (text) => listed(text, TYPES).length > 0),
    ...read('statuses', (text) => listed(text, STATUSES).length > 0),
    ...read('role', (text) => listed(text, ROLES).length === 1),
    ...read('topic', (text) => ID.test(text)),
    ...read('program', (text) => ID.test(text)),
    ...read('alliance', (text) => ID.test(text)),
    ...read('within', (text) => ID.test(text)),
  };
}

/** The known values in a text with commas. */
export function listed<T extends string>(text: string | undefined, known: readonly T[]): T[] {
  const parts = (text ?? '').split(',');
  return known.filter((each) => parts.includes(each));
}
