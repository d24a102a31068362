// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';

/** One thing that a write did. */
export const ENTRY = graphql(`
  fragment Entry on ChangeEntry @_unmask {
    kind
    field
    fieldLabel: label(language: $language)
    before(language: $language)
    after(language: $language)
    entity {
      key
      label(language: $language)
    }
    claim {
      label(language: $language)
    }
  }
`);

export type Entry = ResultOf<typeof ENTRY>;

/** What it was done to. */
export function labelOf({ entity, claim }: Entry): string {
  return entity?.label ?? claim?.label ?? '';
}

/** The field that it changed, if it changed one. */
export function valuesOf({ fieldLabel, before, after }: Entry): string {
  return fieldLabel ? `${fieldLabel}: ${before ?? '–'} → ${after ?? '–'}` : '';
}
