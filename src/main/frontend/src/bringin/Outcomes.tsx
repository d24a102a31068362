// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import type { Count } from './counts';
import { BRING_IN_TEXTS } from './texts';

/** How many rows come to what; each filters the table. */
export function Outcomes({ counts }: { counts: readonly Count[] }) {
  const said = useTexts(BRING_IN_TEXTS);
  const word = useWords('ImportOutcome');
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <ul className="numbers outcomes">
      <li>
        <Link to="/bring-in" search={(now) => without(now, 'outcome')} activeOptions={{ exact: true }}>
          <strong>{total}</strong> {said.all}
        </Link>
      </li>
      {counts
        .filter(({ rows }) => rows > 0)
        .map(({ outcome, rows }) => (
          <li key={outcome} className={outcome}>
            <Link to="/bring-in" search={(now) => ({ ...now, outcome })} activeOptions={{ exact: true }}>
              <strong>{rows}</strong> {word(outcome)}
            </Link>
          </li>
        ))}
    </ul>
  );
}
