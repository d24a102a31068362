// SPDX-License-Identifier: GPL-3.0-or-later
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay, synergyFilter } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { type Decided, DecidedNotice } from './DecidedNotice';
import { Match } from './Match';
import { MATCH } from './matchFragment';
import { MatchesFile } from './MatchesFile';
import { ReasonKinds } from './ReasonKinds';
import { Standings } from './Standings';
import { SynergyViews } from './SynergyViews';
import './synergies.css';
import { SYNERGIES_TEXTS } from './texts';

const SYNERGIES = graphql(
  `
    query Synergies($asOf: Date, $filter: SynergyFilter, $language: Language!) {
      synergies(first: 20, asOf: $asOf, filter: $filter) {
        totalCount
        nodes {
          id
          ...Match
        }
      }
    }
  `,
  [MATCH],
);

/** Who should talk to whom next, the best matches of the whole network. */
export function SynergiesPage() {
  const said = useTexts(SYNERGIES_TEXTS);
  const filters = useFilters();
  const { reason, standing } = useSearch({ from: '/synergies' });
  const [decided, setDecided] = useState<Decided>();
  const chosen = { ...(reason && { reasons: [reason] }), ...(standing && { status: [standing] }) };
  const filter = { ...synergyFilter(filters), ...chosen };
  const asked = operation(SYNERGIES, { filter, ...onDay(filters), language: useApiLanguage() });
  return (
    <>
      <div className="title">
        <h1>{said.title}</h1>
        <SynergyViews />
        <button
          type="button"
          className="button no-print"
          onClick={() => {
            print();
          }}
        >
          {said.print}
        </button>
      </div>
      <Standings />
      <ReasonKinds />
      <DecidedNotice decided={decided} />
      <Panel title={said.matches} asked={asked} empty={said.none}>
        {({ synergies: { nodes } }) =>
          nodes.length === 0 ? null : (
            <>
              <MatchesFile matches={nodes} />
              <ol className="matches">
                {nodes.map((match) => (
                  <Match key={match.id} match={match} onDecided={setDecided} />
                ))}
              </ol>
            </>
          )
        }
      </Panel>
    </>
  );
}
