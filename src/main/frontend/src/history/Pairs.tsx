// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { HISTORY_TEXTS } from './texts';

export const PAIR = graphql(`
  fragment Pair on PartnershipChange @_unmask {
    actor {
      key
      label(language: $language)
    }
    partner {
      key
      label(language: $language)
    }
  }
`);

type Pair = ResultOf<typeof PAIR>;

/** Pairs of actors as a table. */
export function Pairs({ pairs, file }: { pairs: readonly Pair[]; file: string }) {
  const said = useTexts(HISTORY_TEXTS);
  if (pairs.length === 0) return null;
  const column = (end: 'actor' | 'partner') => ({
    name: said[end],
    text: (pair: Pair) => pair[end].label,
    show: (pair: Pair) => <ThingLink id={pair[end].key}>{pair[end].label}</ThingLink>,
  });
  return (
    <DataTable
      rows={pairs}
      keyOf={({ actor, partner }) => `${actor.key} ${partner.key}`}
      file={file}
      columns={[column('actor'), column('partner')]}
    />
  );
}
