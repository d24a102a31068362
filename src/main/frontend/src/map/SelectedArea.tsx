// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { useChangeFilters } from '../filters/useFilters';
import type { Counted } from './counts';
import { MAP_TEXTS } from './texts';

interface Props {
  readonly name: string;
  readonly counted: Counted | undefined;
  readonly column: string;
  readonly onClose: () => void;
}

/** How many there are in the selected area, and the way to them. */
export function SelectedArea({ name, counted, column, onClose }: Props) {
  const said = useTexts(MAP_TEXTS);
  const filter = useChangeFilters();
  return (
    <aside className="selected" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {column}: <strong>{counted?.count ?? 0}</strong>
      </p>
      <p>
        {counted?.district && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              filter({ within: counted.district });
            }}
          >
            {said.onlyHere}
          </button>
        )}{' '}
        <button type="button" className="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </aside>
  );
}
