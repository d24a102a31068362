// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { ROLES, STATUSES, TYPES } from './filters';
import { ManyOf } from './ManyOf';
import { FILTER_TEXTS } from './texts';
import { type SearchType, ThingPicker } from './ThingPicker';
import { useChangeFilters, useFilters } from './useFilters';

const PICKED: readonly { readonly key: 'topic' | 'program' | 'alliance' | 'within'; readonly types: SearchType[] }[] = [
  { key: 'topic', types: ['TOPIC'] },
  { key: 'program', types: ['PROGRAM'] },
  { key: 'alliance', types: ['LOCAL_ALLIANCE'] },
  { key: 'within', types: ['MUNICIPALITY', 'ORGANIZATION'] },
];

/** Everything that can be filtered by. */
export function Choices() {
  const said = useTexts(FILTER_TEXTS);
  const filters = useFilters();
  const change = useChangeFilters();
  const word = useWords('Role');
  return (
    <div className="choices">
      <ManyOf filter="types" label={said.type} known={TYPES} words="ActorType" />
      <ManyOf filter="statuses" label={said.status} known={STATUSES} words="ClaimStatus" />
      <div className="choice-fields">
        {PICKED.map(({ key, types }) => (
          <ThingPicker
            key={key}
            label={said[key]}
            placeholder={said.pick}
            types={types}
            onPick={(id) => {
              change({ [key]: id });
            }}
          />
        ))}
        <label className="field">
          <span>{said.role}</span>
          <select
            value={filters.role ?? ''}
            onChange={({ target }) => {
              change({ role: target.value || undefined });
            }}
          >
            <option value="">{said.anyRole}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {word(role)}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={filters.certain === 'yes'}
            onChange={({ target }) => {
              change({ certain: target.checked ? 'yes' : undefined });
            }}
          />
          {said.certain}
        </label>
      </div>
    </div>
  );
}
