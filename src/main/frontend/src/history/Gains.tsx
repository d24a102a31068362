// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { PAIR, Pairs } from './Pairs';
import { HISTORY_TEXTS } from './texts';

const GAINS = graphql(
  `
    query Gains($from: Date!, $to: Date!, $language: Language!) {
      diff(from: $from, to: $to, axis: TRUTH) {
        actorsGained(first: 1) {
          totalCount
        }
        actorsLost(first: 1) {
          totalCount
        }
        partnershipsBegun(first: 200) {
          totalCount
          nodes {
            ...Pair
          }
        }
        partnershipsEnded(first: 200) {
          totalCount
          nodes {
            ...Pair
          }
        }
      }
    }
  `,
  [PAIR],
);

/** What the network gained and lost between two days, ready for a report. */
export function Gains() {
  const said = useTexts(HISTORY_TEXTS);
  const navigate = useNavigate();
  const year = new Date().getFullYear();
  const { from = `${String(year - 1)}-01-01`, to = `${String(year)}-01-01` } = useSearch({ from: '/history' });
  const asked = operation(GAINS, { from, to, language: useApiLanguage() });
  const day = (end: 'from' | 'to', value: string) => (
    <label>
      {said[end]}{' '}
      <input
        type="date"
        min="1900-01-01"
        required
        value={value}
        onChange={({ target }) => {
          if (target.value) void navigate({ to: '/history', search: (now) => ({ ...now, [end]: target.value }), replace: true });
        }}
      />
    </label>
  );
  return (
    <>
      <p className="days">
        {day('from', from)} {day('to', to)}
      </p>
      <Panel title={said.gains} asked={asked}>
        {({ diff }) => (
          <>
            <p>{said.founded(diff.actorsGained.totalCount, diff.actorsLost.totalCount)}</p>
            <h3>{said.begun(diff.partnershipsBegun.totalCount)}</h3>
            <Pairs pairs={diff.partnershipsBegun.nodes} file={said.begunFile} />
            <h3>{said.ended(diff.partnershipsEnded.totalCount)}</h3>
            <Pairs pairs={diff.partnershipsEnded.nodes} file={said.endedFile} />
          </>
        )}
      </Panel>
    </>
  );
}
