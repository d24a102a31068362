// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Step, WAY_STEP } from './Step';
import { PATHS_TEXTS } from './texts';

const WAYS = graphql(
  `
    query Ways($from: ID!, $to: ID!, $filter: NetworkFilter, $asOf: Date, $language: Language!) {
      paths(from: $from, to: $to, filter: $filter, asOf: $asOf, first: 5, maxLength: 6) {
        length
        steps {
          ...WayStep
        }
      }
    }
  `,
  [WAY_STEP],
);

/** The shortest ways between two, step by step. */
export function Ways({ from, to }: { from: string; to: string }) {
  const said = useTexts(PATHS_TEXTS);
  const name = useNames([from, to]);
  const filters = useFilters();
  const language = useApiLanguage();
  const asked = operation(WAYS, { from, to, filter: networkFilter(filters), language, ...onDay(filters) });
  return (
    <Panel title={said.ways(name(from), name(to))} asked={asked} empty={said.none}>
      {({ paths }) =>
        !paths || paths.length === 0
          ? null
          : paths.map(({ length, steps }, index) => (
              <section key={index} aria-label={said.way(index + 1, length)}>
                <h3>{said.way(index + 1, length)}</h3>
                <ol className="plain">
                  {steps.map((step, place) => (
                    <Step key={place} step={step} />
                  ))}
                </ol>
              </section>
            ))
      }
    </Panel>
  );
}
