// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Sources } from '../shell/Sources';
import { ACTOR_TEXTS } from './texts';

const STATED = graphql(`
  query Stated($id: ID!, $asOf: Date, $language: Language!) {
    actor(id: $id, asOf: $asOf) {
      claims(types: [HAS_ATTRIBUTE], first: 200) {
        nodes {
          key
          rank
          attribute {
            property
            label(language: $language)
            value(language: $language)
          }
          source {
            title
            address
          }
        }
      }
    }
  }
`);

type Stated = NonNullable<ResultOf<typeof STATED>['actor']>['claims']['nodes'][number];

/** Of these there may be several at a time. */
const MANY = new Set(['alternativeName']);

/** The values about which sources disagree, side by side. */
export function Contradictions({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  return (
    <Panel title={said.contradictions} asked={operation(STATED, { id, ...onDay(useFilters()), language: useApiLanguage() })} optional>
      {({ actor }) => {
        const disputed = disputes(actor?.claims.nodes ?? []);
        return disputed.length === 0
          ? null
          : disputed.map(([property, values]) => (
              <section key={property}>
                <h3>{[...values.values()][0]?.[0]?.attribute?.label}</h3>
                <dl className="side-by-side">
                  {[...values].map(([value, claims]) => (
                    <div key={value}>
                      <dt>
                        {value}
                        {claims.some(({ rank }) => rank === 'PREFERRED') && <span className="mark">{said.preferred}</span>}
                      </dt>
                      <dd>
                        <Sources claims={claims} />{' '}
                        {claims.slice(0, 1).map(({ key, rank }) =>
                          rank === 'PREFERRED' ? null : (
                            <Link key={key} to="/edit" search={{ claim: key }} className="no-print">
                              {said.prefer}
                            </Link>
                          ),
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ));
      }}
    </Panel>
  );
}

function disputes(claims: readonly Stated[]): [string, Map<string, Stated[]>][] {
  const stated = new Map<string, Map<string, Stated[]>>();
  for (const claim of claims) {
    if (!claim.attribute || MANY.has(claim.attribute.property)) continue;
    const { property, value } = claim.attribute;
    const values = stated.get(property) ?? new Map<string, Stated[]>();
    stated.set(property, values.set(value, [...(values.get(value) ?? []), claim]));
  }
  return [...stated].filter(([, values]) => values.size > 1);
}
