// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import { SYNERGIES_TEXTS } from './texts';

/** The two views of what could come of the network: who should talk, and what is missing. */
export function SynergyViews() {
  const said = useTexts(SYNERGIES_TEXTS);
  return (
    <nav className="no-print" aria-label={said.title}>
      <Link to="/synergies" className="button">
        {said.matches}
      </Link>{' '}
      <Link to="/gaps" className="button">
        {said.gaps}
      </Link>
    </nav>
  );
}
