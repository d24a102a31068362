// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { HISTORY_TEXTS } from './texts';

interface End {
  readonly key: string;
  readonly label: string;
}

interface Pair {
  readonly actor: End;
  readonly partner: End;
}

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
