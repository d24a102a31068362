// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTexts } from '../shared/texts';
import { Chips } from './Chips';
import { Choices } from './Choices';
import { FILTER_TEXTS } from './texts';
import { useChangeFilters, useFilters } from './useFilters';

/** The one bar above all views that says which part of the network they show, and of which day. */
export function FilterBar() {
  const said = useTexts(FILTER_TEXTS);
  const [open, setOpen] = useState(false);
  const filters = useFilters();
  const change = useChangeFilters();
  return (
    <section className="filter-bar" aria-label={said.filters}>
      <div className="filter-line">
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls="filter-choices"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {said.filters}
        </button>
        <label>
          {said.day}{' '}
          <input
            type="date"
            min="1900-01-01"
            value={filters.day ?? ''}
            onChange={({ target }) => {
              change({ day: target.value || undefined });
            }}
          />
        </label>
        {!filters.day && <span className="quiet">({said.today})</span>}
        <Chips />
      </div>
      <div id="filter-choices" hidden={!open}>
        {open && <Choices />}
      </div>
    </section>
  );
}
