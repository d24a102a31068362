// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { OVERVIEW_TEXTS } from './texts';

const CHANGES = graphql(`
  query NewestChanges($language: Language!) {
    changes(first: 6) {
      nodes {
        id
        kind
        at
        by
        why
        label(language: $language)
      }
    }
  }
`);

/** Who changed what last. */
export function NewestChanges() {
  const said = useTexts(OVERVIEW_TEXTS);
  const language = useLanguage();
  const kind = useWords('ChangeKind');
  return (
    <Panel title={said.changes} asked={operation(CHANGES, { language: useApiLanguage() })}>
      {({ changes: { nodes } }) =>
        nodes.length === 0 ? null : (
          <>
          <ol className="plain">
            {nodes.map(({ id, kind: which, at, by, why }) => (
              <li key={id}>
                <time dateTime={at}>
                  {new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
                : {kind(which)}, {by}
                {why && <p className="quiet">{why}</p>}
              </li>
            ))}
          </ol>
          <Link to="/history">{said.allChanges}</Link>
          </>
        )
      }
    </Panel>
  );
}
