// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { ofPartnerships, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { PARTNER_ROW, PartnerRow } from './PartnerRow';
import { ACTOR_TEXTS } from './texts';

const PARTNERS = graphql(
  `
    query Partners($id: ID!, $asOf: Date, $filter: NetworkFilter, $via: ID, $language: Language!) {
      actor(id: $id, asOf: $asOf) {
        partnerships(first: 25, filter: $filter, via: $via) {
          totalCount
          nodes {
            id
            ...PartnerRow
          }
        }
      }
    }
  `,
  [PARTNER_ROW],
);

/** With whom an actor works, since when, and who says so. */
export function Partners({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const filters = useFilters();
  const language = useApiLanguage();
  const asked = operation(PARTNERS, { id, ...onDay(filters), ...ofPartnerships(filters), language });
  return (
    <Panel title={said.partners} asked={asked} className="full" empty={said.noPartners}>
      {({ actor }) =>
        !actor || actor.partnerships.nodes.length === 0 ? null : (
          <div className="wide">
            <table>
              <caption>{said.of(actor.partnerships.nodes.length, actor.partnerships.totalCount)}</caption>
              <thead>
                <tr>
                  <th scope="col">{said.partner}</th>
                  <th scope="col">{said.since}</th>
                  <th scope="col">{said.status}</th>
                  <th scope="col">{said.sources}</th>
                </tr>
              </thead>
              <tbody>
                {actor.partnerships.nodes.map((partnership) => (
                  <PartnerRow key={partnership.id} partnership={partnership} />
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Panel>
  );
}
