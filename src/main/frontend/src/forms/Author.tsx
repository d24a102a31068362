// SPDX-License-Identifier: GPL-3.0-or-later
import { author } from '../shared/author';
import { useTexts } from '../shared/texts';
import { Field } from './Field';
import { FORM_TEXTS } from './texts';

/** Who writes, as the history will show it. */
export function Author() {
  const said = useTexts(FORM_TEXTS);
  return <Field name="by" label={said.by} initial={author()} required maxLength={100} autoComplete="name" />;
}
