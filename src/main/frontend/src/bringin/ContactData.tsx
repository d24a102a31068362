// SPDX-License-Identifier: GPL-3.0-or-later
import type { ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { DECIDE } from './operations';
import type { IMPORT } from './operations';
import { BRING_IN_TEXTS } from './texts';

type Column = NonNullable<ResultOf<typeof IMPORT>['import']>['contactData'][number];

/** Which columns look private, and whether they are taken over: each is a box to be ticked. */
export function ContactData({ id, columns }: { id: string; columns: readonly Column[] }) {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const decide = useWrite(DECIDE);
  const toggle = (column: string) => {
    const takeContactData = columns
      .filter((each) => (each.column === column ? !each.taken : each.taken))
      .map((each) => each.column);
    decide.mutate({ input: { id, takeContactData }, language });
  };
  return (
    <fieldset className="question" disabled={decide.isPending}>
      <legend>{said.contactData}</legend>
      {columns.map(({ column, values, taken }) => (
        <p key={column}>
          <label>
            <input
              type="checkbox"
              checked={taken}
              onChange={() => {
                toggle(column);
              }}
            />{' '}
            {said.takeColumn(column, values)}
          </label>
        </p>
      ))}
      {decide.error && <WriteProblem problem={decide.error} />}
    </fieldset>
  );
}
