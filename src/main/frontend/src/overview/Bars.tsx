// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { OVERVIEW_TEXTS } from './texts';

interface Unit {
  readonly label: string;
  readonly holding: number;
  readonly possiblyHolding: number;
}

const HEIGHT = 100;

/** A bar for each year, and the same as a table. */
export function Bars({ units }: { units: readonly Unit[] }) {
  const said = useTexts(OVERVIEW_TEXTS);
  const counted = units.map(({ label, holding, possiblyHolding }) => ({ label, ties: holding + possiblyHolding }));
  const most = Math.max(1, ...counted.map(({ ties }) => ties));
  const first = counted.at(0)?.label;
  const last = counted.at(-1)?.label;
  return (
    <>
      <svg className="bars" viewBox={`0 0 ${String(units.length * 10)} ${String(HEIGHT)}`} preserveAspectRatio="none" aria-hidden="true">
        {counted.map(({ label, ties }, index) => {
          const height = (ties / most) * HEIGHT;
          return (
            <rect key={label} x={index * 10 + 1} width={8} y={HEIGHT - height} height={height}>
              <title>{`${label}: ${String(ties)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p className="bar-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <details>
        <summary>{said.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.year}</th>
              <th scope="col">{said.ties}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ label, ties }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{ties}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
