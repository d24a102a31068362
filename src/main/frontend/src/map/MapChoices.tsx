// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { COUNTED } from './address';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';

/** By what the areas are shaded. */
export function MapChoices() {
  const said = useTexts(MAP_TEXTS);
  const [{ by, count = 'ACTORS' }, change] = useMap();
  return (
    <div className="looks">
      <label>
        {said.shaded}{' '}
        <select
          value={count}
          onChange={({ target }) => {
            const chosen = COUNTED.find((each) => each === target.value);
            change({ count: chosen === 'ACTORS' ? undefined : chosen });
          }}
        >
          {COUNTED.map((each) => (
            <option key={each} value={each}>
              {said.counted[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.by}{' '}
        <select
          value={by ?? 'state'}
          onChange={({ target }) => {
            change({ by: target.value === 'district' ? 'district' : undefined, selected: undefined });
          }}
        >
          <option value="state">{said.states}</option>
          <option value="district">{said.districts}</option>
        </select>
      </label>
    </div>
  );
}
