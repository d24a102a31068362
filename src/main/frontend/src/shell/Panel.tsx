// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useId } from 'react';
import type { Operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { useTexts } from '../shared/texts';
import { ProblemNote } from './ProblemNote';
import { QueryBehind } from './QueryBehind';
import { SHELL_TEXTS } from './texts';

interface Props<R, V> {
  readonly title: string;
  readonly asked: Operation<R, V>;
  readonly className?: string;
  /** What the answer looks like; null if it is empty. */
  readonly children: (answer: R) => ReactNode;
  readonly empty?: string;
  /** Leaves the whole panel out if its answer is empty. */
  readonly optional?: boolean;
  /** Whether the server still works on the answer, so that it is asked again. */
  readonly unfinished?: (answer: R) => boolean;
}

/** One answer on a page. Each panel asks for itself, so that a slow one does not hold back the others. */
export function Panel<R, V>({ title, asked, className = '', children, empty, optional, unfinished }: Props<R, V>) {
  const said = useTexts(SHELL_TEXTS);
  const heading = useId();
  const { data, error, isFetching } = useAnswer(asked, true, unfinished);
  const shown = data === undefined ? undefined : children(data);
  if (optional && shown === null && !error) return null;
  return (
    <section className={`panel ${className}`} aria-labelledby={heading} aria-busy={isFetching}>
      <header>
        <h2 id={heading}>{title}</h2>
        <QueryBehind asked={asked} about={title} />
      </header>
      {error && <ProblemNote problem={error} />}
      {shown === undefined && !error && <p className="quiet">{said.loading}</p>}
      {shown === null && !error && <p className="quiet">{empty ?? said.nothing}</p>}
      {shown}
    </section>
  );
}
