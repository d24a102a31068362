// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';
import { typenameOf } from '../actors/types';
import { type Filters, listed, STATUSES, TYPES } from '../filters/filters';
import { useFilters } from '../filters/useFilters';
import { save } from '../shared/save';
import { today } from '../shared/today';
import { useTexts } from '../shared/texts';
import { ExportLinks } from '../shell/ExportLinks';
import type { Drawing } from './draw';
import { NETWORK_TEXTS } from './texts';
import { dayOf } from './times';
import { useNetwork } from './useNetwork';

type NetworkFilter = ReturnType<typeof graphql.scalar<'NetworkFilter'>>;

/** What files are asked for that are not around somebody. */
export interface Whole {
  readonly filter: NetworkFilter;
  /** Whether they hold more than is shown. */
  readonly wider: boolean;
}

interface Props {
  readonly of: string | undefined;
  readonly whole: Whole;
  readonly drawing: Drawing | undefined;
}

/** The network as a file, and the picture as an image. */
export function TakeOut({ of, whole, drawing }: Props) {
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
        <ExportLinks day={day} filter={whole.filter} />
      )}
      {(['png', 'svg'] as const).map((format) => (
        <button key={format} type="button" className="button" onClick={() => void image(format)}>
          {said.image(format.toUpperCase())}
        </button>
      ))}
      {wider && <span className="quiet">{said.wider}</span>}
      {!of && whole.wider && <span className="quiet">{said.widerThanGroup}</span>}
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
