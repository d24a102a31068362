// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { typeOf } from '../actors/types';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { ACTOR_TEXTS } from './texts';

const PROFILE = graphql(`
  query Profile($id: ID!, $asOf: Date) {
    actor(id: $id, asOf: $asOf) {
      __typename
      key
      description
      alternativeNames
      website
      place {
        state
        country
        municipality {
          key
          name
        }
      }
      externalKeys {
        scheme
        value
      }
      ... on Municipality {
        population
        ags
      }
    }
  }
`);

/** Who somebody is. */
export function Profile({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const language = useLanguage();
  const type = useWords('ActorType');
  const state = useWords('State');
  const asked = operation(PROFILE, { id, ...onDay(useFilters()) });
  return (
    <Panel title={said.about} asked={asked} empty={said.unknown}>
      {({ actor }) => {
        if (!actor) return null;
        const town = actor.place?.municipality;
        const keys = actor.externalKeys.map(({ scheme, value }) => `${scheme} ${value}`);
        const population = actor.__typename === 'Municipality' ? actor.population : null;
        return (
          <>
            <p>
              <strong>{type(typeOf(actor.__typename))}</strong>
              {actor.place?.state && `, ${state(actor.place.state)}`}
              {!actor.place?.state && actor.place?.country && `, ${actor.place.country}`}
            </p>
            {actor.description && <p>{actor.description}</p>}
            <dl className="facts">
              {actor.alternativeNames.length > 0 && <Fact term={said.alsoCalled}>{actor.alternativeNames.join(', ')}</Fact>}
              {town && town.key !== actor.key && (
                <Fact term={said.place}>
                  <ThingLink id={town.key}>{town.name}</ThingLink>
                </Fact>
              )}
              {population !== null && <Fact term={said.inhabitants}>{population.toLocaleString(language)}</Fact>}
              {actor.website && /^https?:/.test(actor.website) && (
                <Fact term={said.website}>
                  <a href={actor.website}>{actor.website}</a>
                </Fact>
              )}
              {keys.length > 0 && <Fact term={said.keys}>{keys.join(', ')}</Fact>}
            </dl>
          </>
        );
      }}
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
