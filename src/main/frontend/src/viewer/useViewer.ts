// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      name
      role
      hasAccounts
    }
  }
`);

export type Viewer = ResultOf<typeof VIEWER>['viewer'];

/** Who reads the page; undefined until that is known. */
export function useViewer(): Viewer | undefined {
  return useAnswer(operation(VIEWER, {})).data?.viewer;
}

/** Whether whoever reads the page may change the graph; who is not known yet may. */
export function useMayWrite(): boolean {
  const viewer = useViewer();
  return !viewer || viewer.role === 'EDITOR' || viewer.role === 'STEWARD';
}
