// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ThingPicker } from '../filters/ThingPicker';
import { useTexts } from '../shared/texts';
import { SynergyViews } from '../synergies/SynergyViews';
import { SIZES } from './address';
import { Bridges } from './Bridges';
import { Gaps } from './Gaps';
import './gaps.css';
import { GAPS_TEXTS } from './texts';
import { WorkingGroup } from './WorkingGroup';

/** What the network lacks, what it hangs on, and who could work on something together. */
export function GapsPage() {
  const said = useTexts(GAPS_TEXTS);
  const navigate = useNavigate();
  const { about, places = '6' } = useSearch({ from: '/gaps' });
  const change = (changed: { about?: string; places?: string }) => {
    void navigate({ to: '/gaps', search: (now) => ({ ...now, ...changed }) });
  };
  return (
    <>
      <div className="title">
        <h1>{said.title}</h1>
        <SynergyViews />
      </div>
      <section className="panel group-choice" aria-label={said.forGroup}>
        <h2>{said.forGroup}</h2>
        <p className="quiet">{said.groupHint}</p>
        <div className="group-fields">
          <ThingPicker
            label={said.topic}
            placeholder={said.pick}
            types={['TOPIC']}
            onPick={(id) => {
              change({ about: id });
            }}
          />
          <label className="field">
            <span>{said.size}</span>
            <select
              value={places}
              onChange={({ target }) => {
                change({ places: target.value });
              }}
            >
              {SIZES.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        </div>
      </section>
      {about && <WorkingGroup topic={about} size={Number(places)} />}
      <Gaps kind="NEED_WITHOUT_OFFER" />
      <Gaps kind="ALIKE_WITHOUT_TIE" />
      <Bridges />
    </>
  );
}
