// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { type FragmentOf, readFragment } from '../api/graphql';
import { useWords } from '../api/useWords';
import { UndoButton } from '../forms/UndoButton';
import { useLanguage } from '../shared/language';
import { useTexts } from '../shared/texts';
import { useMayWrite } from '../viewer/useViewer';
import './decision.css';
import { type Act, DecisionForm } from './DecisionForm';
import { DECISION } from './decisionFragment';
import { DECISION_TEXTS } from './decisionTexts';
import type { Decided } from './DecidedNotice';

interface Props {
  readonly synergy: FragmentOf<typeof DECISION>;
  readonly onDecided: (decided: Decided) => void;
}

/** What was decided about two who should talk, and the buttons to decide. */
export function Decision({ synergy, onDecided }: Props) {
  const said = useTexts(DECISION_TEXTS);
  const language = useLanguage();
  const word = useWords('SynergyStatus');
  const [act, setAct] = useState<Act>();
  const { status, actor, partner, decision } = readFragment(DECISION, synergy);
  const pair = said.pair(actor.name, partner.name);
  const acts = (['accept', 'dismiss', 'done'] as const).filter((each) => status === 'OPEN' || each !== 'accept');
  const mayWrite = useMayWrite();
  const shown = mayWrite && (status === 'OPEN' || status === 'ACCEPTED') ? acts : [];
  return (
    <div className="decision">
      {decision && status !== 'OPEN' && (
        <p>
          <strong className={`standing ${status}`}>{word(status)}</strong> {decision.note && `„${decision.note}“ `}
          <span className="quiet">
            {decision.recorded.by}, {new Date(decision.recorded.at).toLocaleDateString(language, { dateStyle: 'medium' })}
          </span>{' '}
          <UndoButton revision={decision.recorded.number} about={pair} />
        </p>
      )}
      {act ? (
        <DecisionForm
          act={act}
          pair={{ actor: actor.key, partner: partner.key }}
          onDecided={(revision) => {
            setAct(undefined);
            onDecided({ act, pair, revision });
          }}
          onCancel={() => {
            setAct(undefined);
          }}
        />
      ) : (
        <p className="no-print form-buttons">
          {shown.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-label={`${said[each]}: ${pair}`}
              onClick={() => {
                setAct(each);
              }}
            >
              {said[each]}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
