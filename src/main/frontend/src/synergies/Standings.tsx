// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import { STANDINGS } from './kinds';
import { SYNERGIES_TEXTS } from './texts';

/** How far the suggestions must have come that are shown. */
export function Standings() {
  const said = useTexts(SYNERGIES_TEXTS);
  const word = useWords('SynergyStatus');
  return (
    <nav className="reason-kinds no-print" aria-label={said.standing}>
      <Link to="/synergies" search={(now) => without(now, 'standing')} activeOptions={{ exact: true }}>
        {said.undecided}
      </Link>
      {STANDINGS.map((each) => (
        <Link
          key={each}
          to="/synergies"
          search={(now) => ({ ...now, standing: each })} activeOptions={{ exact: true }}
        >
          {word(each)}
        </Link>
      ))}
    </nav>
  );
}
