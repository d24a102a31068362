// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { DataTable } from '../tables/DataTable';
import { Disclosure } from '../tables/Disclosure';
import type { Counted } from './counts';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';

/** The shades of the map as numbers. */
export function AreaTable({ counted, column }: { counted: readonly Counted[]; column: string }) {
  const said = useTexts(MAP_TEXTS);
  const [, change] = useMap();
  return (
    <Disclosure summary={said.areasAsTable(counted.length)}>
      {() => (
        <DataTable
          rows={counted}
          keyOf={({ id }) => id}
          file={said.areasFile}
          columns={[
            {
              name: said.area,
              text: ({ name }) => name,
              show: ({ id, name }) => (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    change({ selected: id });
                  }}
                >
                  {name}
                </button>
              ),
            },
            { name: said.key, text: ({ id }) => id },
            { name: column, text: ({ count }) => String(count) },
          ]}
        />
      )}
    </Disclosure>
  );
}
