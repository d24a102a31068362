// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { DataTable } from '../tables/DataTable';
import { Disclosure } from '../tables/Disclosure';
import { NETWORK_TEXTS } from './texts';

interface Group {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly ties: number;
}

interface Props {
  readonly groups: readonly Group[];
  readonly onOpen: (key: string) => void;
}

/** The groups of the picture as rows. */
export function GroupTable({ groups, onOpen }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  return (
    <Disclosure summary={said.groupsAsTable(groups.length)}>
      {() => (
        <DataTable
          rows={groups.toSorted((a, b) => b.size - a.size)}
          keyOf={({ key }) => key}
          file={said.groupsFile}
          columns={[
            {
              name: said.group,
              text: ({ label }) => label,
              show: ({ key, label }) => (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onOpen(key);
                  }}
                >
                  {label}
                </button>
              ),
            },
            { name: said.members, text: ({ size }) => String(size) },
            { name: said.tiesWithin, text: ({ ties }) => String(ties) },
          ]}
        />
      )}
    </Disclosure>
  );
}
