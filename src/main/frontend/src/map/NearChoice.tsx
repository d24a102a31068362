// SPDX-License-Identifier: GPL-3.0-or-later
import { ThingPicker } from '../filters/ThingPicker';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { DISTANCES } from './address';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';

/** Around whom others are looked for, and how far. */
export function NearChoice() {
  const said = useTexts(MAP_TEXTS);
  const [{ near, km = '50' }, change] = useMap();
  const name = useNames([near])(near);
  if (!near)
    return (
      <ThingPicker
        label={said.whoIsNear}
        placeholder={said.pick}
        className="near-picker"
        types={['MUNICIPALITY', 'LOCAL_ALLIANCE', 'ORGANIZATION']}
        onPick={(id) => {
          change({ near: id, selected: id });
        }}
      />
    );
  return (
    <p className="near-choice">
      <label>
        {said.near(name)}{' '}
        <select
          value={km}
          onChange={({ target }) => {
            change({ km: target.value });
          }}
        >
          {DISTANCES.map((each) => (
            <option key={each} value={each}>
              {each} km
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        className="button"
        onClick={() => {
          change({ near: undefined, km: undefined });
        }}
      >
        {said.everywhere}
      </button>
    </p>
  );
}
