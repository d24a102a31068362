// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MapAddress } from './address';

type Changed = { [K in keyof MapAddress]: MapAddress[K] | undefined };

/** What the address says of the map, and how to change it without a step back for each change. */
export function useMap(): readonly [MapAddress, (changed: Changed) => void] {
  const navigate = useNavigate();
  const address = useSearch({ from: '/map' });
  return [
    address,
    (changed) => {
      void navigate({ to: '/map', search: (now) => ({ ...now, ...changed }) as never, replace: true });
    },
  ];
}
