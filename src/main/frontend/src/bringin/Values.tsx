// SPDX-License-Identifier: GPL-3.0-or-later
import type { Row } from './PlanTable';

/** The values that a row would write, each with what it takes the place of. */
export function Values({ changes }: { changes: Row['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="values">
      {changes.map(({ property, label, before, after }) => (
        <li key={property}>
          {label}: {before !== null && <del>{before}</del>} {before !== null && '→'} <ins>{after ?? '–'}</ins>
        </li>
      ))}
    </ul>
  );
}
