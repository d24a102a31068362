// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useSearch } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { Change, CHANGE } from './Change';
import { HISTORY_TEXTS } from './texts';

const CHANGES = graphql(
  `
    query Changes($filter: ChangeFilter, $after: String) {
      changes(filter: $filter, first: 15, after: $after) {
        totalCount
        nodes {
          id
          ...Change
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CHANGE],
);

/** The writes, the newest first. */
export function Changes({ of }: { of: string | undefined }) {
  const said = useTexts(HISTORY_TEXTS);
  const { after } = useSearch({ from: '/history' });
  const asked = operation(CHANGES, { filter: of ? { ids: [of] } : null, after: after ?? null });
  return (
    <Panel title={said.changes} asked={asked} empty={said.none}>
      {({ changes: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? null : (
          <>
            <p className="quiet">{said.count(totalCount)}</p>
            <ol className="plain">
              {nodes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </ol>
            {pageInfo.hasNextPage && (
              <Link to="/history" search={(now) => ({ ...now, after: pageInfo.endCursor ?? '' })} className="button">
                {said.more}
              </Link>
            )}
          </>
        )
      }
    </Panel>
  );
}
