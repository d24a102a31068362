// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { ProblemNote } from '../shell/ProblemNote';
import { QueryBehind } from '../shell/QueryBehind';
import { SHELL_TEXTS } from '../shell/texts';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { ENTRY, labelOf, valuesOf } from './entry';
import { HISTORY_TEXTS } from './texts';

const ENTRIES = graphql(
  `
    query ChangeEntries($number: Int!, $language: Language!) {
      change(number: $number) {
        entries(first: 200) {
          totalCount
          edges {
            cursor
            node {
              ...Entry
              previous {
                label(language: $language)
              }
              source {
                title
              }
            }
          }
        }
      }
    }
  `,
  [ENTRY],
);

type Edge = NonNullable<ResultOf<typeof ENTRIES>['change']>['entries']['edges'][number];

/** Each thing that a write did; two hundred of them at most. */
export function Entries({ number }: { number: number }) {
  const said = useTexts(HISTORY_TEXTS);
  const shell = useTexts(SHELL_TEXTS);
  const kind = useWords('ChangeEntryKind');
  const asked = operation(ENTRIES, { number, language: useApiLanguage() });
  const { data, error } = useAnswer(asked);
  const entries = data?.change?.entries;
  if (error) return <ProblemNote problem={error} />;
  if (!entries) return <p className="quiet">{shell.loading}</p>;
  const what = ({ node }: Edge) => labelOf(node);
  const values = ({ node }: Edge) => valuesOf(node) || (node.previous ? `${said.before}: ${node.previous.label}` : '');
  return (
    <>
      {entries.totalCount > entries.edges.length && (
        <p className="quiet">{said.firstOf(entries.edges.length, entries.totalCount)}</p>
      )}
      <DataTable
        rows={entries.edges}
        keyOf={({ cursor }) => cursor}
        file={said.file(number)}
        columns={[
          {
            name: said.what,
            text: what,
            show: (entry) =>
              entry.node.entity ? <ThingLink id={entry.node.entity.key}>{what(entry)}</ThingLink> : what(entry),
          },
          { name: said.happened, text: ({ node }) => kind(node.kind) },
          { name: said.values, text: values },
          { name: said.source, text: ({ node }) => node.source?.title ?? '' },
        ]}
      />
      <QueryBehind asked={asked} about={said.number(number)} />
    </>
  );
}
