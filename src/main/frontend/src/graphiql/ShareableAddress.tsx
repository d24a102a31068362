// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect } from 'react';
import { linkTo } from './link';
import { useActiveTab } from './useActiveTab';

/** Keeps the address of the page a link to what the tab in front holds. */
export function ShareableAddress() {
  const { query, variables, operationName } = useActiveTab();
  useEffect(() => {
    const link = linkTo(new URL(location.href), { query, variables, operationName });
    if (link.href !== location.href) history.replaceState(null, '', link);
  }, [query, variables, operationName]);
  return null;
}
