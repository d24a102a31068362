// SPDX-License-Identifier: GPL-3.0-or-later
import { isId } from '../filters/filters';

export const FORMS = ['claim', 'actor', 'event'] as const;

/** What an address says of what is written by form. */
export interface EditAddress {
  /** What is new; a claim if absent. */
  readonly new?: (typeof FORMS)[number];
  /** Whom a new claim is about. */
  readonly subject?: string;
  /** The claim, or the actor, that is changed. */
  readonly claim?: string;
  readonly actor?: string;
}

export function readEdit(search: Record<string, unknown>): EditAddress {
  const form = FORMS.find((each) => each === search.new);
  const { subject, claim, actor } = search;
  return {
    ...(form && { new: form }),
    ...(isId(subject) && { subject }),
    ...(isId(claim) && { claim }),
    ...(isId(actor) && { actor }),
  };
}
