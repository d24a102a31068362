// SPDX-License-Identifier: GPL-3.0-or-later
import { author } from '../shared/author';
import { useTexts } from '../shared/texts';
import { VIEWER_TEXTS } from '../viewer/texts';
import { useViewer } from '../viewer/useViewer';
import { Field } from './Field';
import { FORM_TEXTS } from './texts';

/** Who writes, as the history will show it: the server knows who signed in, others say it. */
export function Author({ label }: { label?: string }) {
  const said = useTexts(FORM_TEXTS);
  const { writesAs } = useTexts(VIEWER_TEXTS);
  const name = useViewer()?.name;
  if (name) return <p className="quiet">{writesAs(name)}</p>;
  return <Field name="by" label={label ?? said.by} initial={author()} required maxLength={100} autoComplete="name" />;
}
