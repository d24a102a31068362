// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ThingPicker } from '../filters/ThingPicker';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import { Changes } from './Changes';
import { Gains } from './Gains';
import './history.css';
import { HISTORY_TEXTS } from './texts';

/** Who changed what and when, with the way back, and what the network gained and lost between two days. */
export function HistoryPage() {
  const said = useTexts(HISTORY_TEXTS);
  const navigate = useNavigate();
  const { of } = useSearch({ from: '/history' });
  const name = useNames([of])(of);
  return (
    <>
      <div className="title">
        <h1>{of ? said.titleOf(name) : said.title}</h1>
        <ThingPicker
          label={said.of}
          placeholder={said.pick}
          onPick={(id) => {
            void navigate({ to: '/history', search: (now) => ({ ...without(now, 'after'), of: id }) });
          }}
        />
        {of && (
          <Link to="/history" search={(now) => without(without(now, 'after'), 'of')} className="button">
            {said.all}
          </Link>
        )}
      </div>
      <Changes of={of} />
      {!of && <Gains />}
    </>
  );
}
