// SPDX-License-Identifier: GPL-3.0-or-later
import { type FragmentOf, graphql, readFragment } from '../api/graphql';
import { useWords } from '../api/useWords';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { Disclosure } from '../tables/Disclosure';
import { Writers } from '../viewer/Writers';
import { Entries } from './Entries';
import { HISTORY_TEXTS } from './texts';
import { UndoForm } from './UndoForm';

export const CHANGE = graphql(`
  fragment Change on Change {
    number
    kind
    at
    by
    why
    file
    counts {
      changed
      corrected
      created
      merged
      recorded
      removed
      retracted
      split
    }
    undoes {
      number
    }
    undoneBy {
      number
      by
    }
  }
`);

const COUNTS = ['created', 'changed', 'removed', 'recorded', 'corrected', 'retracted', 'merged', 'split'] as const;

/** One write: who, when, why, how much, each thing it did, and how to take it back. */
export function Change({ change }: { change: FragmentOf<typeof CHANGE> }) {
  const said = useTexts(HISTORY_TEXTS);
  const language = useLanguage();
  const word = useWords('ChangeKind');
  const { number, kind, at, by, why, file, counts, undoes, undoneBy } = readFragment(CHANGE, change);
  const done = COUNTS.filter((each) => counts[each] > 0).map((each) => said.counts[each](counts[each].toLocaleString(language)));
  return (
    <li className="change">
      <h3>
        <time dateTime={at}>{new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}</time>,{' '}
        {by}: {word(kind)} <span className="count">{said.number(number)}</span>
        {undoneBy && <span className="mark">{said.undoneBy(undoneBy.number, undoneBy.by)}</span>}
        {undoes && <span className="mark">{said.undoes(undoes.number)}</span>}
      </h3>
      {why && <p>{why}</p>}
      <p className="quiet">{[file, ...done].filter(Boolean).join(', ')}</p>
      <Disclosure summary={said.details}>{() => <Entries number={number} />}</Disclosure>
      {!undoneBy && (kind === 'MUTATION' || kind === 'IMPORT' || kind === 'UNDO') && (
        <Writers>
          <Disclosure summary={said.undo}>{() => <UndoForm number={number} />}</Disclosure>
        </Writers>
      )}
    </li>
  );
}
