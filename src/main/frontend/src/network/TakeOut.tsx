// SPDX-License-Identifier: GPL-3.0-or-later
import { typenameOf } from '../actors/types';
import { type Filters, listed, STATUSES, TYPES } from '../filters/filters';
import { networkFilter } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { save } from '../shared/save';
import { today } from '../shared/today';
import { useTexts } from '../shared/texts';
import { ExportLinks } from '../shell/ExportLinks';
import type { Drawing } from './draw';
import { NETWORK_TEXTS } from './texts';
import { dayOf } from './times';
import { useNetwork } from './useNetwork';

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
  const wider = of && (filters.program ?? filters.alliance ?? filters.within);
  const image = async (format: 'png' | 'svg') => {
    const blob = await drawing?.[format]();
    if (blob) save(blob, `${said.file}.${format}`);
  };
  return (
    <p className="take-out">
      {of ? (
        <ExportLinks day={day} parameters={{ around: of, depth: '2', ...parametersOf(filters) }} />
      ) : (
        <ExportLinks day={day} filter={networkFilter(filters)} />
      )}
      {(['png', 'svg'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void image(format)}>
          {said.image(format.toUpperCase())}
        </button>
      ))}
      {wider && <span className="quiet">{said.wider}</span>}
    </p>
  );
}

/** What an export around somebody can be asked for of what the filters mean. */
function parametersOf({ types, statuses, role, topic, certain }: Filters) {
  const names = listed(types, TYPES).map(typenameOf);
  const held = listed(statuses, STATUSES);
  return {
    ...(names.length > 0 && { types: names.join(',') }),
    ...(held.length > 0 && { statuses: held.join(',') }),
    ...(role && { roles: role }),
    ...(topic && { topics: topic }),
    ...(certain && { certainty: 'CERTAINLY' }),
  };
}
