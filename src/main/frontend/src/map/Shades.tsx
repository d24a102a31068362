// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import type { Counted } from './counts';
import { stepsUpTo } from './steps';
import { MAP_TEXTS } from './texts';

/** What the shades of the areas mean. */
export function Shades({ counted, title }: { counted: readonly Counted[]; title: string }) {
  const said = useTexts(MAP_TEXTS);
  const most = counted[0]?.count ?? 0;
  if (most === 0) return null;
  return (
    <ul className="legend shades" aria-label={said.shades}>
      <li>{title}</li>
      {stepsUpTo(most).map(({ step, least, most: last }) => (
        <li key={step}>
          <span className={`shade step-${String(step)}`} aria-hidden="true" />
          {least === last ? least : `${String(least)}–${String(last)}`}
        </li>
      ))}
    </ul>
  );
}
