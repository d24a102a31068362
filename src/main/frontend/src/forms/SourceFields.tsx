// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { Field } from './Field';
import { typed } from './fields';
import { PickField } from './PickField';
import { FORM_TEXTS } from './texts';

/** Who says so: a source that there is, or a new one by its title. */
export function SourceFields({ initial }: { initial?: string | undefined }) {
  const said = useTexts(FORM_TEXTS);
  return (
    <>
      <PickField name="source" label={said.source} hint={said.sourceHint} types={['SOURCE']} initial={initial} />
      <Field name="title" label={said.newSource} hint={said.newSourceHint} maxLength={200} />
    </>
  );
}

/**
 * The source that a form names, and the change that creates it if it is new. Its id has the time of day in it, as another
 * source may have, or may have had, the same title.
 */
export function sourceOf(form: FormData) {
  const title = typed(form, 'title');
  const picked = typed(form, 'source');
  if (!title || picked) return { source: picked ? { source: picked } : {}, creation: [] };
  const words = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const id = `source:${words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)}-${Date.now().toString(36)}`;
  return { source: { source: id }, creation: [{ createSource: { id, title } }] };
}
