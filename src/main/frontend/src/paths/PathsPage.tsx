// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SearchType, ThingPicker } from '../filters/ThingPicker';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { PATHS_TEXTS } from './texts';
import { Ways } from './Ways';

const TYPES: SearchType[] = ['MUNICIPALITY', 'LOCAL_ALLIANCE', 'PROGRAM', 'ORGANIZATION', 'PERSON'];

/** How two are connected: two names, and the ways between them. */
export function PathsPage() {
  const said = useTexts(PATHS_TEXTS);
  const navigate = useNavigate();
  const { from, to } = useSearch({ from: '/paths' });
  const name = useNames([from, to]);
  return (
    <>
      <div className="title">
        <h1>{said.title}</h1>
        {(['from', 'to'] as const).map((end) => {
          return (
            <ThingPicker
              key={end}
              label={said[end]}
              placeholder={said.pick}
              types={TYPES}
              onPick={(id) => {
                void navigate({ to: '/paths', search: (now) => ({ ...now, [end]: id }) });
              }}
            />
          );
        })}
      </div>
      <p className="chosen-ends">
        {said.from}: <strong>{from ? name(from) : '…'}</strong>, {said.to}: <strong>{to ? name(to) : '…'}</strong>
      </p>
      {from && to && from !== to ? (
        <Ways from={from} to={to} />
      ) : (
        <p className="panel">{from && from === to ? said.same : said.start}</p>
      )}
    </>
  );
}
