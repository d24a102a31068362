// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { OVERVIEW_TEXTS } from './texts';

const TOTALS = graphql(`
  query Totals($filter: NetworkFilter, $asOf: Date, $language: Language!) {
    facets(by: [TYPE], filter: $filter, asOf: $asOf) {
      total
      buckets {
        value
        count
        label(language: $language)
      }
    }
  }
`);

/** How many there are of each type, each number leading to the list of them. */
export function Totals() {
  const said = useTexts(OVERVIEW_TEXTS);
  const language = useLanguage();
  const filters = useFilters();
  const asked = operation(TOTALS, { filter: networkFilter(filters), ...onDay(filters), language: useApiLanguage() });
  return (
    <Panel title={said.inNetwork} asked={asked} className="totals">
      {({ facets: [types] }) =>
        types && (
          <ul className="numbers">
            <li>
              <Link to="/actors" search={(now) => now}>
                <strong>{types.total.toLocaleString(language)}</strong> {said.all}
              </Link>
            </li>
            {types.buckets.map(({ value, count, label }) => (
              <li key={value}>
                <Link to="/actors" search={(now) => ({ ...now, types: value })}>
                  <strong>{count.toLocaleString(language)}</strong> {label}
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Panel>
  );
}
