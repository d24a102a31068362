// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ThingPicker } from '../filters/ThingPicker';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import './network.css';
import { NetworkPanel } from './NetworkPanel';
import { NETWORK_TEXTS } from './texts';
import { useHub } from './useHub';

/** The network around somebody, at first around the programme most take part in. */
export function NetworkPage() {
  const said = useTexts(NETWORK_TEXTS);
  const navigate = useNavigate();
  const { of } = useSearch({ from: '/network' });
  const hub = useHub(of === undefined);
  const center = of ?? hub.key;
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
      </div>
      {center ? <NetworkPanel of={center} /> : hub.settled && <p className="panel">{said.nothing}</p>}
    </>
  );
}
