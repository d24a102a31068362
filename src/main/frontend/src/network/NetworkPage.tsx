// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ThingPicker } from '../filters/ThingPicker';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import './network.css';
import { NetworkPanel } from './NetworkPanel';
import { SizedNetwork } from './SizedNetwork';
import { NETWORK_TEXTS } from './texts';

/** The whole network, or what lies around somebody. */
export function NetworkPage() {
  const said = useTexts(NETWORK_TEXTS);
  const navigate = useNavigate();
  const { of } = useSearch({ from: '/network' });
  return (
    <>
      <div className="title">
        <h1>{said.title}</h1>
        <ThingPicker
          label={said.around}
          placeholder={said.pick}
          className="around"
          types={['MUNICIPALITY', 'LOCAL_ALLIANCE', 'PROGRAM', 'ORGANIZATION', 'PERSON', 'TOPIC', 'EVENT']}
          onPick={(id) => {
            void navigate({ to: '/network', search: (now) => ({ ...without(now, 'selected'), of: id }) });
          }}
        />
        {of && (
          <Link to="/network" search={(now) => without(without(now, 'selected'), 'of')} className="button">
            {said.all}
          </Link>
        )}
      </div>
      {of ? <NetworkPanel of={of} /> : <SizedNetwork />}
    </>
  );
}
