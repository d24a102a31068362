// SPDX-License-Identifier: GPL-3.0-or-later
import type { GraphiQLPlugin } from '@graphiql/react';
import { Examples } from './Examples';

/** The showcase operations as a pane of GraphiQL. Titled in both languages: GraphiQL knows a pane by its title. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Beispiele · Examples',
  icon: BulbIcon,
  content: Examples,
};

function BulbIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path
        d="M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.2h5c0-.9.4-1.6 1.1-2.2A6 6 0 0 0 12 3Z"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
