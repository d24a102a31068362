// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { useTexts } from '../shared/texts';
import { SignInLink } from './SignInLink';
import { VIEWER_TEXTS } from './texts';
import { useMayWrite, useViewer } from './useViewer';

interface Props {
  readonly children: ReactNode;
  /** Says what is left out and who may do it, where that is all there is. */
  readonly explained?: boolean;
}

/** What only those see who may change the graph. */
export function Writers({ children, explained = false }: Props) {
  const said = useTexts(VIEWER_TEXTS);
  const viewer = useViewer();
  if (useMayWrite()) return children;
  if (!explained) return null;
  return (
    <section className="panel" aria-busy={false} aria-label={said.forEditors}>
      <p>{said.forEditors}</p>
      {viewer?.name === null && (
        <p>
          <SignInLink className="button main" />
        </p>
      )}
    </section>
  );
}
