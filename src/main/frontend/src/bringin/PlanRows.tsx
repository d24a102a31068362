// SPDX-License-Identifier: GPL-3.0-or-later
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { type Count, rowsOf } from './counts';
import { ROWS } from './operations';
import { Outcomes } from './Outcomes';
import { PlanTable } from './PlanTable';
import { BRING_IN_TEXTS } from './texts';

const PAGE = 50;
const MOST = 200;

interface Props {
  readonly id: string;
  readonly counts: readonly Count[];
  /** Whether anything of the plan can still be decided. */
  readonly open: boolean;
}

/** The rows of a plan, all or those of one outcome. */
export function PlanRows({ id, counts, open }: Props) {
  const said = useTexts(BRING_IN_TEXTS);
  const [first, setFirst] = useState(PAGE);
  const { outcome } = useSearch({ from: '/bring-in' });
  const outcomes = counts.map((each) => each.outcome).filter((each) => each === outcome);
  const asked = operation(ROWS, { id, first, language: useApiLanguage(), ...(outcomes.length > 0 && { outcomes }) });
  const expected = rowsOf(counts, outcomes.length > 0 ? outcomes : counts.map((each) => each.outcome));
  return (
    <>
      <Outcomes counts={counts} />
      <Panel title={said.plan} asked={asked} className="plan" empty={said.nothingYet} unfinished={(answer) => answer.import?.rows.totalCount !== expected}>
        {(answer) => {
          const rows = answer.import?.rows;
          return !rows || rows.nodes.length === 0 ? null : (
            <>
              <PlanTable id={id} rows={rows.nodes} open={open} />
              {rows.totalCount > rows.nodes.length && first < MOST && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setFirst(MOST);
                  }}
                >
                  {said.more}
                </button>
              )}
            </>
          );
        }}
      </Panel>
    </>
  );
}
