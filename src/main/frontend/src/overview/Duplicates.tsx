// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import type { Edit } from '../edit/useEdit';
import { Written } from '../edit/Written';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { Disclosure } from '../tables/Disclosure';
import { DuplicateDecision } from './DuplicateDecision';
import { OVERVIEW_TEXTS } from './texts';

const DUPLICATES = graphql(`
  query Duplicates($language: Language!) {
    duplicates(first: 5) {
      totalCount
      nodes {
        id
        kept {
          key
          name
          description
          alternativeNames
          website
        }
        gone {
          key
          name
          description
          alternativeNames
          website
        }
        reasons {
          explanation(language: $language)
        }
      }
    }
  }
`);

/** Actors that may be one. What was decided is told here: the two have left the list by then. */
export function Duplicates() {
  const said = useTexts(OVERVIEW_TEXTS);
  const [written, setWritten] = useState<Edit>();
  return (
    <Panel
      title={said.duplicates}
      asked={operation(DUPLICATES, { language: useApiLanguage() })}
      empty={said.noDuplicates}
    >
      {({ duplicates: { nodes, totalCount } }) =>
        nodes.length === 0 && !written ? null : (
          <>
            {written && (
              <Written
                changed={written.changed}
                revision={written.revision?.number}
                onAgain={() => {
                  setWritten(undefined);
                }}
              />
            )}
            <ul>
              {nodes.map(({ id, kept, gone, reasons }) => (
                <li key={id}>
                  <ThingLink id={kept.key}>{kept.name}</ThingLink> {said.and}{' '}
                  <ThingLink id={gone.key}>{gone.name}</ThingLink>
                  <p className="quiet">{reasons.map(({ explanation }) => explanation).join(' ')}</p>
                  <Disclosure summary={said.decide(kept.name, gone.name)}>
                    {() => <DuplicateDecision kept={kept} gone={gone} onWritten={setWritten} />}
                  </Disclosure>
                </li>
              ))}
            </ul>
            {totalCount > nodes.length && <p className="quiet">{said.of(nodes.length, totalCount)}</p>}
          </>
        )
      }
    </Panel>
  );
}
