// SPDX-License-Identifier: GPL-3.0-or-later
import { useLiveChanges } from '../api/useLiveChanges';
import { useTexts } from '../shared/texts';
import { SHELL_TEXTS } from './texts';

/** Says that the graph changed under the reader's eyes. */
export function ChangeNotice() {
  const said = useTexts(SHELL_TEXTS);
  const change = useLiveChanges();
  return (
    <p className="change-notice" role="status">
      {change && <span key={change.number}>{said.changed(change.by)}</span>}
    </p>
  );
}
