// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '../shared/texts';
import type { TieState } from './kinds';
import { NETWORK_TEXTS } from './texts';
import { thisYear } from './times';
import { useFirstYear } from './useFirstYear';
import { useNetwork } from './useNetwork';

const STEP = 900;

/** Shows the network at the end of a year, plays how it grew, and compares two years; all from one answer. */
export function TimeSlider({ states }: { states: readonly TieState[] }) {
  const said = useTexts(NETWORK_TEXTS);
  const [{ year, against }, change] = useNetwork();
  const [playing, setPlaying] = useState(false);
  const last = thisYear();
  const known = useFirstYear();
  const first = Math.min(known ?? last, Number(year ?? last), Number(against ?? last));
  const shown = Number(year ?? last);
  const forward = useEffectEvent(() => {
    if (shown >= last) setPlaying(false);
    else change({ year: String(shown + 1) });
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      forward();
    }, STEP);
    return () => {
      clearInterval(timer);
    };
  }, [playing]);
  const count = (state: TieState) => states.filter((each) => each === state).length;
  const earlier = Array.from({ length: shown - first }, (_, index) => String(first + index));
  return (
    <fieldset className="times">
      <legend>{said.time}</legend>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (!playing && (year === undefined || shown >= last)) change({ year: String(first), against: undefined });
          setPlaying(!playing);
        }}
      >
        {playing ? said.pause : said.play}
      </button>
      <label>
        {year ? said.year : said.now} <strong>{year}</strong>{' '}
        <input
          type="range"
          disabled={known === undefined}
          min={first}
          max={last}
          value={shown}
          onChange={({ target }) => {
            change({ year: target.value, ...(against && against >= target.value && { against: undefined }) });
          }}
        />
      </label>
      <label>
        {said.against}{' '}
        <select
          value={against ?? ''}
          onChange={({ target }) => {
            change({ against: target.value || undefined, year: String(shown) });
          }}
        >
          <option value="">{said.nothingCompared}</option>
          {earlier.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {year && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setPlaying(false);
            change({ year: undefined, against: undefined });
          }}
        >
          {said.toNow}
        </button>
      )}
      <p role="status">
        {year && against && said.compared(count('gained'), count('lost'), count('there'))}
        {year && !against && !playing && said.tiesThen(count('there'))}
      </p>
    </fieldset>
  );
}
