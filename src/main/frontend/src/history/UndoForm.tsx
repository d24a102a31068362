// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { useWrite } from '../api/useWrite';
import { Author } from '../forms/Author';
import { Field } from '../forms/Field';
import { commitOf } from '../forms/fields';
import { Form } from '../forms/Form';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import { Entries } from './Entries';
import { HISTORY_TEXTS } from './texts';

const UNDO = graphql(`
  mutation UndoChange($revision: Int!, $commit: CommitInput, $language: Language!) {
    undo(input: { revision: $revision }, commit: $commit) {
      errors {
        path
        message(language: $language)
      }
    }
  }
`);

/** Takes a write back, after showing what that means. */
export function UndoForm({ number }: { number: number }) {
  const said = useTexts(HISTORY_TEXTS);
  const form = useTexts(FORM_TEXTS);
  const language = useApiLanguage();
  const undo = useWrite(UNDO);
  if (undo.isSuccess) return <p role="status">{form.undone}</p>;
  return (
    <>
      <p>{said.preview}</p>
      <Entries number={number} />
      <Form
        label={said.undo}
        submit={said.undoNow(number)}
        pending={undo.isPending}
        problem={undo.error}
        fields={['by', 'why']}
        onSubmit={(typed) => {
          undo.mutate({ revision: number, commit: commitOf(typed), language });
        }}
      >
        <Author />
        <Field name="why" label={said.why} maxLength={200} />
      </Form>
    </>
  );
}
