// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import { KINDS } from './kinds';
import { SYNERGIES_TEXTS } from './texts';

/** Which reason must be among those of a match. */
export function ReasonKinds() {
  const said = useTexts(SYNERGIES_TEXTS);
  const word = useWords('SynergyReasonKind');
  return (
    <nav className="reason-kinds no-print" aria-label={said.reason}>
      <Link to="/synergies" search={(now) => without(now, 'reason')} activeOptions={{ exact: true }}>
        {said.anyReason}
      </Link>
      {KINDS.map((kind) => (
        <Link
          key={kind}
          to="/synergies"
          search={(now) => ({ ...now, reason: kind })} activeOptions={{ exact: true }}
        >
          {word(kind)}
        </Link>
      ))}
    </nav>
  );
}
