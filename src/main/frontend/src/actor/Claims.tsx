// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { DataTable } from '../tables/DataTable';
import { ACTOR_TEXTS } from './texts';

const CLAIMS = graphql(`
  query ActorClaims($id: ID!, $language: Language!) {
    actor(id: $id) {
      claims(first: 200) {
        nodes {
          key
          label(language: $language)
          status
          validFrom {
            text(language: $language)
          }
          validTo {
            text(language: $language)
          }
          source {
            title
          }
        }
      }
    }
  }
`);

/** Each statement about an actor with its source, to be corrected; two hundred of them at most. */
export function Claims({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const status = useWords('ClaimStatus');
  const asked = operation(CLAIMS, { id, language: useApiLanguage() });
  return (
    <Panel title={said.claims} asked={asked} className="full no-print" optional>
      {({ actor }) =>
        !actor || actor.claims.nodes.length === 0 ? null : (
          <DataTable
            rows={actor.claims.nodes}
            keyOf={({ key }) => key}
            file={said.claimsFile}
            columns={[
              {
                name: said.claim,
                text: ({ label }) => label,
                show: ({ key, label }) => (
                  <Link to="/edit" search={{ claim: key }}>
                    {label}
                  </Link>
                ),
              },
              { name: said.status, text: (claim) => status(claim.status) },
              { name: said.since, text: ({ validFrom }) => validFrom?.text ?? '' },
              { name: said.until, text: ({ validTo }) => validTo?.text ?? '' },
              { name: said.sources, text: ({ source }) => source.title },
            ]}
          />
        )
      }
    </Panel>
  );
}
