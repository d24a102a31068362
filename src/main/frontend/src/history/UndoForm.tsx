// SPDX-License-Identifier: GPL-3.0-or-later
import { Author } from '../forms/Author';
import { Field } from '../forms/Field';
import { commitOf } from '../forms/fields';
import { Form } from '../forms/Form';
import { FORM_TEXTS } from '../forms/texts';
import { useUndo } from '../forms/useUndo';
import { useTexts } from '../shared/texts';
import { Entries } from './Entries';
import { HISTORY_TEXTS } from './texts';

/** Takes a write back, after showing what that means. */
export function UndoForm({ number }: { number: number }) {
  const said = useTexts(HISTORY_TEXTS);
  const form = useTexts(FORM_TEXTS);
  const { pending, done, problem, undo } = useUndo(number);
  if (done) return <p role="status">{form.undone}</p>;
  return (
    <>
      <p>{said.preview}</p>
      <Entries number={number} />
      <Form
        label={said.undo}
        submit={said.undoNow(number)}
        pending={pending}
        problem={problem}
        fields={['by', 'why']}
        onSubmit={(typed) => {
          undo(commitOf(typed));
        }}
      >
        <Author />
        <Field name="why" label={form.why} maxLength={200} />
      </Form>
    </>
  );
}
