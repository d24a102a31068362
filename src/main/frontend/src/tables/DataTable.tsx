// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useState } from 'react';
import { save } from '../shared/save';
import { useTexts } from '../shared/texts';
import { type Column, csvOf } from './csv';
import { TABLE_TEXTS } from './texts';

interface Props<R> {
  readonly rows: readonly R[];
  readonly columns: readonly (Column<R> & { readonly show?: (row: R) => ReactNode })[];
  readonly keyOf: (row: R) => string;
  /** The name of the file in which it is taken out. */
  readonly file: string;
}

const STEP = 100;

/** Rows under the names of their columns, the first hundred at first; all of them as a file. */
export function DataTable<R>({ rows, columns, keyOf, file }: Props<R>) {
  const said = useTexts(TABLE_TEXTS);
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <p className="no-print">
        <button
          type="button"
          className="button"
          onClick={() => {
            save(csvOf(columns, rows), `${file}.csv`);
          }}
        >
          {said.csv}
        </button>
      </p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ name, text, show = text }, place) =>
                  place === 0 ? (
                    <th key={name} scope="row">
                      {show(row)}
                    </th>
                  ) : (
                    <td key={name}>{show(row)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {said.more(shown, rows.length)}
        </button>
      )}
    </>
  );
}
