// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { GROUPINGS } from './address';
import type { Grouping } from './groups';
import { NETWORK_TEXTS } from './texts';
import { useNetwork } from './useNetwork';

/** Whether the picture shows each node or groups of them, and the way back from a group that was opened. */
export function GroupChoice({ by }: { by: Grouping | 'NONE' }) {
  const said = useTexts(NETWORK_TEXTS);
  const [{ group }, change] = useNetwork();
  return (
    <div className="looks">
      <label>
        {said.show}{' '}
        <select
          value={by}
          onChange={({ target }) => {
            change({ groups: GROUPINGS.find((each) => each === target.value), group: undefined, selected: undefined });
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {said.groupings[each]}
            </option>
          ))}
        </select>
      </label>
      {group && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change({ group: undefined, selected: undefined });
          }}
        >
          {said.allGroups}
        </button>
      )}
    </div>
  );
}
