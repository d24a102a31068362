// SPDX-License-Identifier: GPL-3.0-or-later
import { graphiqlLink } from '../api/graphiqlLink';
import type { Operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { SHELL_TEXTS } from './texts';

interface Props<R, V> {
  readonly asked: Operation<R, V>;
  readonly about: string;
}

/** Leads to the operation that an answer comes from, ready to run. */
export function QueryBehind<R, V>({ asked, about }: Props<R, V>) {
  const said = useTexts(SHELL_TEXTS);
  return (
    <a className="query-behind" href={graphiqlLink(asked)} aria-label={`${said.queryBehind}: ${about}`}>
      {said.queryBehind}
    </a>
  );
}
