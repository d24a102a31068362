// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { FoundPanel } from './FoundPanel';
import { GAPS_TEXTS } from './texts';

const BRIDGES = graphql(`
  query Bridges($asOf: Date, $language: Language!) {
    bridges(asOf: $asOf, first: 30) {
      totalCount
      nodes {
        actor {
          key
          name
        }
        other {
          key
          name
        }
        separated
        explanation(language: $language)
      }
    }
  }
`);

/** Actors and ties without which a part of the network would fall apart. */
export function Bridges() {
  const said = useTexts(GAPS_TEXTS);
  const asked = operation(BRIDGES, { ...onDay(useFilters()), language: useApiLanguage() });
  return (
    <FoundPanel
      title={said.bridges}
      hint={said.bridgesHint}
      empty={said.noBridges}
      asked={asked}
      found={({ bridges }) => bridges}
      keyOf={({ actor, other }) => `${actor.key} ${other?.key ?? ''}`}
      file={said.bridgesFile}
      columns={[
        {
          name: said.bridge,
          text: ({ actor, other }) => [actor, ...(other ? [other] : [])].map(({ name }) => name).join(' – '),
          show: ({ actor, other }) => (
            <>
              <ThingLink id={actor.key}>{actor.name}</ThingLink>
              {other && (
                <>
                  {' – '}
                  <ThingLink id={other.key}>{other.name}</ThingLink>
                </>
              )}
            </>
          ),
        },
        { name: said.separated, text: ({ separated }) => String(separated) },
        { name: said.why, text: ({ explanation }) => explanation },
      ]}
    />
  );
}
