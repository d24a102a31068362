// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { ENTRY, labelOf, valuesOf } from '../history/entry';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ACTOR_TEXTS } from './texts';

const HISTORY = graphql(
  `
    query ActorHistory($id: ID!, $language: Language!) {
      history(of: $id, first: 8) {
        edges {
          cursor
          node {
            ...Entry
            change {
              at
              by
            }
          }
        }
      }
    }
  `,
  [ENTRY],
);

/** What was written about an actor, by whom and when. */
export function History({ id }: { id: string }) {
  const said = useTexts(ACTOR_TEXTS);
  const language = useLanguage();
  const kind = useWords('ChangeEntryKind');
  return (
    <Panel title={said.history} asked={operation(HISTORY, { id, language: useApiLanguage() })} className="no-print" optional>
      {({ history: { edges } }) =>
        edges.length === 0 ? null : (
          <>
          <ol className="plain">
            {edges.map(({ cursor, node }) => (
              <li key={cursor}>
                <time dateTime={node.change.at}>
                  {new Date(node.change.at).toLocaleDateString(language, { dateStyle: 'medium' })}
                </time>
                , {node.change.by}: {labelOf(node)} – {kind(node.kind)}
                {node.field && ` (${valuesOf(node)})`}
              </li>
            ))}
          </ol>
          <Link to="/history" search={(now) => ({ ...now, of: id })}>
            {said.wholeHistory}
          </Link>
          </>
        )
      }
    </Panel>
  );
}
