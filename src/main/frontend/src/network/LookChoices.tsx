// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { SIZES } from './address';
import { NETWORK_TEXTS } from './texts';
import { useNetwork } from './useNetwork';

/** By what the nodes are sized and coloured, and whom the reader has left out. */
export function LookChoices() {
  const said = useTexts(NETWORK_TEXTS);
  const [{ size, color, hidden }, change] = useNetwork();
  return (
    <div className="looks">
      <label>
        {said.size}{' '}
        <select
          value={size ?? 'degree'}
          onChange={({ target }) => {
            const chosen = SIZES.find((each) => each === target.value);
            change({ size: chosen === 'degree' ? undefined : chosen });
          }}
        >
          {SIZES.map((each) => (
            <option key={each} value={each}>
              {said.sizes[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.color}{' '}
        <select
          value={color ?? 'type'}
          onChange={({ target }) => {
            change({ color: target.value === 'community' ? 'community' : undefined });
          }}
        >
          <option value="type">{said.type}</option>
          <option value="community">{said.community}</option>
        </select>
      </label>
      {hidden && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change({ hidden: undefined });
          }}
        >
          {said.showHidden(hidden.split(',').length)}
        </button>
      )}
    </div>
  );
}
