// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Author } from '../forms/Author';
import { Field } from '../forms/Field';
import { Form } from '../forms/Form';
import { FORM_TEXTS } from '../forms/texts';
import { useTexts } from '../shared/texts';
import { type ChangeInput, type Edit, useEdit } from './useEdit';
import { Written } from './Written';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly fields: readonly string[];
  readonly children: ReactNode;
  /** What is to be written of what was filled in. */
  readonly changesOf: (form: FormData) => ChangeInput[];
  /** Who tells what came of it; the form itself if absent. */
  readonly onWritten?: (edit: Edit) => void;
}

/** A form that writes changes, by whom and why, and tells what came of it. */
export function EditForm({ label, submit, fields, children, changesOf, onWritten }: Props) {
  const said = useTexts(FORM_TEXTS);
  const { pending, problem, written, again, write } = useEdit();
  if (written) return <Written changed={written.changed} revision={written.revision?.number} onAgain={again} />;
  return (
    <Form
      label={label}
      submit={submit}
      pending={pending}
      problem={problem}
      fields={[...fields, 'by', 'why']}
      onSubmit={(form) => {
        write(changesOf(form), form, onWritten);
      }}
    >
      {children}
      <Author />
      <Field name="why" label={said.why} maxLength={200} />
    </Form>
  );
}
