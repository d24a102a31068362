// SPDX-License-Identifier: GPL-3.0-or-later
import { useGraphiQL } from '@graphiql/react';

/** What the tab in front holds. */
export function useActiveTab() {
  return useGraphiQL(({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex];
    return {
      id: tab?.id ?? '',
      query: tab?.query ?? '',
      variables: tab?.variables ?? '',
      operationName: tab?.operationName ?? '',
    };
  });
}
