// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef } from 'react';
import { UndoButton } from '../forms/UndoButton';
import { useTexts } from '../shared/texts';
import type { Act } from './DecisionForm';
import { DECISION_TEXTS } from './decisionTexts';

/** What was just decided about whom. */
export interface Decided {
  readonly act: Act;
  readonly pair: string;
  readonly revision: number | undefined;
}

/** Says what was just decided, with the way back: the suggestion itself may have left the list. */
export function DecidedNotice({ decided }: { decided: Decided | undefined }) {
  const said = useTexts(DECISION_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (decided) place.current?.focus();
  }, [decided]);
  return (
    <div ref={place} tabIndex={-1} role="status" className="decided no-print">
      {decided && (
        <p className="panel" key={decided.revision}>
          {said.decided[decided.act](decided.pair)}{' '}
          {decided.revision !== undefined && <UndoButton revision={decided.revision} about={decided.pair} />}
        </p>
      )}
    </div>
  );
}
