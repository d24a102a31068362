// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
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
    <Panel title={said.bridges} asked={asked} empty={said.noBridges}>
      {({ bridges: { nodes, totalCount } }) =>
        nodes.length === 0 ? null : (
          <>
            <p className="quiet">{said.bridgesHint}</p>
            {totalCount > nodes.length && <p className="quiet">{said.firstOf(nodes.length, totalCount)}</p>}
            <DataTable
              rows={nodes}
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
          </>
        )
      }
    </Panel>
  );
}
