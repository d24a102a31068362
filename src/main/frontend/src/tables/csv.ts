// SPDX-License-Identifier: GPL-3.0-or-later

/** What stands in a column of a table. */
export interface Column<R> {
  readonly name: string;
  readonly text: (row: R) => string;
}

/** A table as Excel of German offices opens it: semicolons, and a mark that says UTF-8. */
export function csvOf<R>(columns: readonly Column<R>[], rows: readonly R[]): Blob {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  const text = lines.map((line) => line.map(cell).join(';')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** What a spreadsheet would take for a formula gets an apostrophe in front, as in the exports of the server. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
