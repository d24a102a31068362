// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { useDay } from '../shared/useDay';
import { FILTER_KEYS, type Filters, listed, STATUSES, TYPES } from './filters';
import { FILTER_TEXTS } from './texts';
import { useChangeFilters, useFilters } from './useFilters';
import { useNames } from './useNames';

/** What is filtered by, each to be taken away with a click. */
export function Chips() {
  const said = useTexts(FILTER_TEXTS);
  const filters = useFilters();
  const change = useChangeFilters();
  const words = useFilterWords(filters);
  const set = FILTER_KEYS.filter((key) => filters[key]);
  return (
    <ul className="chips">
      {set.map((key) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={said.takeAway(words[key])}
            onClick={() => {
              change({ [key]: undefined });
            }}
          >
            {words[key]} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <button
            type="button"
            className="link"
            onClick={() => {
              change(Object.fromEntries(FILTER_KEYS.map((key) => [key, undefined])));
            }}
          >
            {said.takeAllAway}
          </button>
        </li>
      )}
    </ul>
  );
}

function useFilterWords(filters: Filters): Record<keyof Filters, string> {
  const said = useTexts(FILTER_TEXTS);
  const day = useDay();
  const type = useWords('ActorType');
  const status = useWords('ClaimStatus');
  const role = useWords('Role');
  const name = useNames([filters.topic, filters.program, filters.alliance, filters.within]);
  return {
    day: `${said.day} ${day(filters.day)}`,
    certain: said.certain,
    types: listed(filters.types, TYPES).map(type).join(', '),
    statuses: listed(filters.statuses, STATUSES).map(status).join(', '),
    role: role(filters.role ?? ''),
    topic: `${said.topic}: ${name(filters.topic)}`,
    program: `${said.program}: ${name(filters.program)}`,
    alliance: `${said.alliance}: ${name(filters.alliance)}`,
    within: `${said.within}: ${name(filters.within)}`,
  };
}
