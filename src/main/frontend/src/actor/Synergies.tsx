// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay, synergyFilter } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { type Decided, DecidedNotice } from '../synergies/DecidedNotice';
import { Decision } from '../synergies/Decision';
import { DECISION } from '../synergies/decisionFragment';
import { Reasons } from '../synergies/Reasons';
import { REASONS } from '../synergies/reasonsFragment';
import { ACTOR_TEXTS } from './texts';

const SYNERGIES = graphql(
  `
    query ActorSynergies($id: ID!, $asOf: Date, $filter: SynergyFilter, $language: Language!) {
      actor(id: $id, asOf: $asOf) {
        synergies(first: 5, filter: $filter) {
          nodes {
            id
            partner {
              key
              name
            }
            ...Reasons
            ...Decision
          }
        }
      }
    }
  `,
  [REASONS, DECISION],
);

/** Whom an actor should talk to next, and why. */
export function Synergies({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const [decided, setDecided] = useState<Decided>();
  const filters = useFilters();
  const language = useApiLanguage();
  const asked = operation(SYNERGIES, { id, ...onDay(filters), filter: synergyFilter(filters), language });
  return (
    <>
      <Panel title={said.synergies} asked={asked} empty={said.noSynergies}>
        {({ actor }) =>
          !actor || actor.synergies.nodes.length === 0 ? null : (
            <ol className="plain">
              {actor.synergies.nodes.map((synergy) => (
                <li key={synergy.id}>
                  <h3>
                    <ThingLink id={synergy.partner.key}>{synergy.partner.name}</ThingLink>
                  </h3>
                  <Reasons synergy={synergy} />
                  <Decision synergy={synergy} onDecided={setDecided} />
                </li>
              ))}
            </ol>
          )
        }
      </Panel>
      <DecidedNotice decided={decided} />
    </>
  );
}
