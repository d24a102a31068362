// SPDX-License-Identifier: GPL-3.0-or-later
import { type FragmentOf, readFragment } from '../api/graphql';
import { useWords } from '../api/useWords';
import { save } from '../shared/save';
import { useTexts } from '../shared/texts';
import { csvOf } from '../tables/csv';
import { TABLE_TEXTS } from '../tables/texts';
import { DECISION } from './decisionFragment';
import { MATCH } from './matchFragment';
import { REASONS } from './reasonsFragment';
import { SYNERGIES_TEXTS } from './texts';

/** The suggestions that are shown, as a list for the next meeting. */
export function MatchesFile({ matches }: { matches: readonly FragmentOf<typeof MATCH>[] }) {
  const said = useTexts(SYNERGIES_TEXTS);
  const { csv } = useTexts(TABLE_TEXTS);
  const word = useWords('SynergyStatus');
  const rows = matches.map((match) => {
    const pair = readFragment(MATCH, match);
    return { ...readFragment(REASONS, pair), ...readFragment(DECISION, pair) };
  });
  const columns = [
    { name: said.who, text: ({ actor }: (typeof rows)[number]) => actor.name },
    { name: said.withWhom, text: ({ partner }: (typeof rows)[number]) => partner.name },
    { name: said.reasons, text: ({ reasons }: (typeof rows)[number]) => reasons.map(({ explanation }) => explanation).join(' ') },
    { name: said.against, text: ({ counterReasons }: (typeof rows)[number]) => counterReasons.map(({ explanation }) => explanation).join(' ') },
    { name: said.standing, text: ({ status }: (typeof rows)[number]) => word(status) },
    { name: said.remark, text: ({ decision }: (typeof rows)[number]) => decision?.note ?? '' },
  ];
  return (
    <button
      type="button"
      className="button no-print"
      onClick={() => {
        save(csvOf(columns, rows), `${said.file}.csv`);
      }}
    >
      {csv}
    </button>
  );
}
