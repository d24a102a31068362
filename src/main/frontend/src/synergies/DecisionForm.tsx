// SPDX-License-Identifier: GPL-3.0-or-later
import { useApiLanguage } from '../api/language';
import { useWords } from '../api/useWords';
import { useWrite } from '../api/useWrite';
import { Author } from '../forms/Author';
import { Field } from '../forms/Field';
import { commitOf, given, typed } from '../forms/fields';
import { Form } from '../forms/Form';
import { FORM_TEXTS } from '../forms/texts';
import { COLLABORATION_KINDS } from '../forms/values';
import { useTexts } from '../shared/texts';
import { ACCEPT, DISMISS, DONE } from './decide';
import { DECISION_TEXTS } from './decisionTexts';

export type Act = 'accept' | 'dismiss' | 'done';

interface Props {
  readonly act: Act;
  readonly pair: { readonly actor: string; readonly partner: string };
  readonly onDecided: (revision: number | undefined) => void;
  readonly onCancel: () => void;
}

/** Says what is decided about two, and why. */
export function DecisionForm({ act, pair, onDecided, onCancel }: Props) {
  const said = useTexts(DECISION_TEXTS);
  const { dateHint } = useTexts(FORM_TEXTS);
  const kind = useWords('CollaborationKind');
  const language = useApiLanguage();
  const decide = useWrite(act === 'accept' ? ACCEPT : DISMISS);
  const done = useWrite(DONE);
  const write = act === 'done' ? done : decide;
  const send = (form: FormData) => {
    const input = { ...pair, ...given(form, 'reason') };
    const sent = { commit: commitOf(form), language };
    const kindChosen = COLLABORATION_KINDS.find((each) => each === typed(form, 'kind'));
    const collaboration = { ...given(form, 'validFrom'), ...(kindChosen && { kind: kindChosen }) };
    const then = ({ decided }: { decided: { revision: { number: number } | null } }) => {
      onDecided(decided.revision?.number);
    };
    if (act === 'done') done.write({ input: { ...input, ...collaboration }, ...sent }, then);
    else decide.write({ input, ...sent }, then);
  };
  return (
    <Form
      label={said[act]}
      submit={said[act]}
      pending={write.isPending}
      problem={write.error}
      fields={['reason', 'kind', 'validFrom']}
      onSubmit={send}
      onCancel={onCancel}
    >
      {act === 'done' && (
        <>
          <Field name="kind" label={said.kind} initial="COOPERATION">
            {COLLABORATION_KINDS.map((each) => (
              <option key={each} value={each}>
                {kind(each)}
              </option>
            ))}
          </Field>
          <Field name="validFrom" label={said.since} hint={dateHint} maxLength={40} />
        </>
      )}
      <Field name="reason" label={act === 'dismiss' ? said.why : said.note} required={act === 'dismiss'} />
      <Author />
    </Form>
  );
}
