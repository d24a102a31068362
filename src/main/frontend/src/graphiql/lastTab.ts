// SPDX-License-Identifier: GPL-3.0-or-later
import type { Linked } from './link';

/**
 * What the tab in front held on the last visit. GraphiQL keeps it, too, but reads query and variables from where it puts
 * each only when it is edited: who had edited one of them would find the other one empty.
 */
export function lastTab(): Linked | undefined {
  try {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null') as State | null;
    const tab = state?.tabs[state.activeTabIndex];
    return tab && { query: tab.query ?? '', variables: tab.variables ?? '' };
  } catch {
    return undefined;
  }
}

/** The part of what GraphiQL stores that is read here. */
interface State {
  readonly activeTabIndex: number;
  readonly tabs: readonly { readonly query: string | null; readonly variables: string | null }[];
}
