// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { NetworkAddress } from './address';

type Changed = { [K in keyof NetworkAddress]: NetworkAddress[K] | undefined };

/** What the address says of the picture, and how to change it without a step back for each change. */
export function useNetwork(): readonly [NetworkAddress, (changed: Changed) => void] {
  const navigate = useNavigate();
  const address = useSearch({ from: '/network' });
  return [
    address,
    (changed) => {
      void navigate({ to: '/network', search: (now) => ({ ...now, ...changed }) as never, replace: true });
    },
  ];
}
