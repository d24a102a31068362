// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import type { graphql } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { useViewer } from '../viewer/useViewer';
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

/** So many characters the server wants to hear of a purpose at least. */
const SHORTEST = 3;

/** What a view shows, as files that the server writes; who sees more than everybody says first what they are for. */
export function ExportLinks({ day, filter = {}, parameters = {} }: Props) {
  const said = useTexts(SHELL_TEXTS);
  const chosen = Object.keys(filter).length > 0 ? { filter: JSON.stringify(filter) } : {};
  const viewer = useViewer();
  const [purpose, setPurpose] = useState('');
  const bound = viewer?.hasAccounts === true && viewer.role !== 'PUBLIC';
  const stated = bound ? { purpose: purpose.trim() } : {};
  const asked = new URLSearchParams({ asOf: day, ...parameters, ...chosen, ...stated }).toString();
  if (bound && purpose.trim().length < SHORTEST) {
    return <Purpose purpose={purpose} setPurpose={setPurpose} />;
  }
  return (
    <>
      {bound && <Purpose purpose={purpose} setPurpose={setPurpose} />}
      {said.takeOut}{' '}
      {Object.entries(FORMATS).map(([format, name]) => (
        <a key={format} href={`/export/network.${format}?${asked}`}>
          {name}
        </a>
      ))}
    </>
  );
}

interface PurposeProps {
  readonly purpose: string;
  readonly setPurpose: (purpose: string) => void;
}

function Purpose({ purpose, setPurpose }: PurposeProps) {
  const said = useTexts(SHELL_TEXTS);
  return (
    <label>
      {said.purpose}{' '}
      <input value={purpose} maxLength={500} onChange={(event) => {
          setPurpose(event.target.value);
        }} />
    </label>
  );
}
