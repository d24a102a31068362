// SPDX-License-Identifier: GPL-3.0-or-later
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { NETWORK_TEXTS } from './texts';

const FORMATS = ['xlsx', 'gexf', 'json'] as const;

/** The network around somebody as a file. */
export function TakeOut({ of }: { of: string }) {
  const said = useTexts(NETWORK_TEXTS);
  const { day } = useFilters();
  const asked = new URLSearchParams({ around: of, ...(day && { asOf: day }) }).toString();
  return (
    <p className="take-out">
      {said.takeOut}{' '}
      {FORMATS.map((format) => (
        <a key={format} href={`/export/network.${format}?${asked}`}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
