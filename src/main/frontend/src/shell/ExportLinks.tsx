// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { SHELL_TEXTS } from './texts';

type NetworkFilter = ReturnType<typeof graphql.scalar<'NetworkFilter'>>;

const FORMATS = { xlsx: 'XLSX', 'csv.zip': 'CSV', gexf: 'GEXF', json: 'JSON' } as const;

interface Props {
  readonly day: string;
  /** Which part of the network; all of it if it says nothing. */
  readonly filter?: NetworkFilter;
  /** What else the export is asked for. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What a view shows, as files that the server writes. */
export function ExportLinks({ day, filter = {}, parameters = {} }: Props) {
  const said = useTexts(SHELL_TEXTS);
  const chosen = Object.keys(filter).length > 0 ? { filter: JSON.stringify(filter) } : {};
  const asked = new URLSearchParams({ asOf: day, ...parameters, ...chosen }).toString();
  return (
    <>
      {said.takeOut}{' '}
      {Object.entries(FORMATS).map(([format, name]) => (
        <a key={format} href={`/export/network.${format}?${asked}`}>
          {name}
        </a>
      ))}
    </>
  );
}
