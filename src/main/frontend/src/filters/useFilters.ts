// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Filters, readFilters } from './filters';

/** The filters in the address. */
export function useFilters(): Filters {
  return readFilters(useSearch({ strict: false }));
}

/** Changes some of the filters, and with them the address. */
export function useChangeFilters(): (changed: { [K in keyof Filters]: Filters[K] | undefined }) => void {
  const navigate = useNavigate();
  return (changed) => {
    void navigate({ to: '.', search: (now: object) => ({ ...now, ...changed }) as never });
  };
}
