// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import type { ResultOf } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { Correct } from './Correct';
import { LeaveOut } from './LeaveOut';
import type { ROWS } from './operations';
import { Question } from './Question';
import { Values } from './Values';
import { BRING_IN_TEXTS } from './texts';

export type Row = NonNullable<ResultOf<typeof ROWS>['import']>['rows']['nodes'][number];

interface Props {
  readonly id: string;
  readonly rows: readonly Row[];
  /** Whether anything of it can still be decided. */
  readonly open: boolean;
}

/** Each row with what would happen to it and why, and with what is to be decided. */
export function PlanTable({ id, rows, open }: Props) {
  const said = useTexts(BRING_IN_TEXTS);
  const word = useWords('ImportOutcome');
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.outcome}</th>
            <th scope="col">{said.values}</th>
            <th scope="col">{said.reasons}</th>
            <th scope="col">{said.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">{row.what}</th>
              <td>
                <span className={`outcome ${row.outcome}`}>{word(row.outcome)}</span>{' '}
                {open && <LeaveOut id={id} row={row} />}
              </td>
              <td>
                <Values changes={row.changes} />
              </td>
              <td>
                {row.reasons.map(({ message, column, read }) => (
                  <p key={`${column ?? ''} ${message}`}>
                    {message} {open && column && <Correct id={id} row={row.number} column={column} read={read ?? ''} />}
                  </p>
                ))}
                {row.questions.map((question) => (
                  <Question key={question.about} id={id} row={row.number} question={question} />
                ))}
              </td>
              <td className="quiet">{row.place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
