// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ClaimActs } from './ClaimActs';
import { Correction } from './Correction';
import type { Edit } from './useEdit';
import { Written } from './Written';
import { EDIT_TEXTS } from './texts';

const CLAIM = graphql(`
  query ClaimToEdit($id: ID!, $language: Language!) {
    node(id: $id) {
      ... on Claim {
        key
        label(language: $language)
        type
        kind
        role
        stance
        status
        note
        validFrom {
          text
        }
        validTo {
          text
        }
        attribute {
          value
        }
        source {
          key
        }
        retracted {
          by
        }
      }
    }
  }
`);

export type ClaimToEdit = Extract<NonNullable<ResultOf<typeof CLAIM>['node']>, { key: string }>;

/** Changes a claim: corrects it, ends what it says, prefers it to others, or takes it back. */
export function ChangeClaim({ id }: { id: string }) {
  const said = useTexts(EDIT_TEXTS);
  const [written, setWritten] = useState<Edit>();
  const asked = operation(CLAIM, { id, language: useApiLanguage() });
  if (written)
    return (
      <Written
        changed={written.changed}
        revision={written.revision?.number}
        onAgain={() => {
          setWritten(undefined);
        }}
      />
    );
  return (
    <Panel title={said.changeClaim} asked={asked} empty={said.noClaim}>
      {({ node }) =>
        !node || !('key' in node) ? null : (
          <>
            <p>
              <strong>{node.label}</strong>
            </p>
            {node.retracted ? (
              <p>{said.retracted(node.retracted.by)}</p>
            ) : (
              <>
                <Correction claim={node} onWritten={setWritten} />
                <ClaimActs claim={node} onWritten={setWritten} />
              </>
            )}
          </>
        )
      }
    </Panel>
  );
}
