// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Bars } from './Bars';
import { OVERVIEW_TEXTS } from './texts';

const GROWTH = graphql(`
  query Growth($filter: NetworkFilter, $asOf: Date) {
    timeline(filter: $filter, asOf: $asOf, unit: YEAR) {
      total
      units {
        label
        holding
        possiblyHolding
      }
    }
  }
`);

/** How the network grew, year by year. */
export function Growth() {
  const said = useTexts(OVERVIEW_TEXTS);
  const filters = useFilters();
  const asked = operation(GROWTH, { filter: networkFilter(filters), ...onDay(filters) });
  return (
    <Panel title={said.growth} asked={asked}>
      {({ timeline: { total, units } }) =>
        units.length === 0 ? null : (
          <figure>
            <figcaption className="quiet">{said.growthOf(total)}</figcaption>
            <Bars units={units.slice(-30)} />
          </figure>
        )
      }
    </Panel>
  );
}
