// SPDX-License-Identifier: GPL-3.0-or-later
import { typenameOf } from '../actors/types';
import { type Filters, listed, STATUSES, TYPES } from '../filters/filters';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { save } from '../shared/save';
import type { Drawing } from './draw';
import { NETWORK_TEXTS } from './texts';
import { dayOf, today } from './times';
import { useNetwork } from './useNetwork';

const FORMATS = ['xlsx', 'gexf', 'json'] as const;

interface Props {
  readonly of: string | undefined;
  readonly drawing: Drawing | undefined;
}

/** The network as a file, and the picture as an image. */
export function TakeOut({ of, drawing }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const [{ year }] = useNetwork();
  const filters = useFilters();
  const day = !of && year ? dayOf(year) : (filters.day ?? today());
  const asked = new URLSearchParams({ ...(of && { around: of }), asOf: day, ...parameters(filters) }).toString();
  const wider = filters.program ?? filters.alliance ?? filters.within ?? filters.certain;
  const image = async (format: 'png' | 'svg') => {
    const blob = await drawing?.[format]();
    if (blob) save(blob, `${said.file}.${format}`);
  };
  return (
    <p className="take-out">
      {said.takeOut}{' '}
      {FORMATS.map((format) => (
        <a key={format} href={`/export/network.${format}?${asked}`}>
          {format.toUpperCase()}
        </a>
      ))}
      {(['png', 'svg'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void image(format)}>
          {said.image(format.toUpperCase())}
        </button>
      ))}
      {wider && <span className="quiet">{said.wider}</span>}
    </p>
  );
}

/** What the export can be asked for of what the filters mean. */
function parameters({ types, statuses, role, topic }: Filters) {
  const names = listed(types, TYPES).map(typenameOf);
  const held = listed(statuses, STATUSES);
  return {
    ...(names.length > 0 && { types: names.join(',') }),
    ...(held.length > 0 && { statuses: held.join(',') }),
    ...(role && { roles: role }),
    ...(topic && { topics: topic }),
  };
}
