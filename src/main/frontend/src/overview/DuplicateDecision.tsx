// SPDX-License-Identifier: GPL-3.0-or-later
import { EditForm } from '../edit/EditForm';
import type { Edit } from '../edit/useEdit';
import { Field } from '../forms/Field';
import { given } from '../forms/fields';
import { useTexts } from '../shared/texts';
import { Writers } from '../viewer/Writers';
import { OVERVIEW_TEXTS } from './texts';

interface Side {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly alternativeNames: readonly string[];
  readonly website: string | null;
}

interface Props {
  readonly kept: Side;
  readonly gone: Side;
  readonly onWritten: (edit: Edit) => void;
}

/** Two that may be one, side by side, to be merged or told apart. */
export function DuplicateDecision({ kept, gone, onWritten }: Props) {
  const said = useTexts(OVERVIEW_TEXTS);
  const facts = [
    [said.id, ({ key }: Side) => key],
    [said.alsoCalled, ({ alternativeNames }: Side) => alternativeNames.join(', ')],
    [said.description, ({ description }: Side) => description ?? ''],
    [said.website, ({ website }: Side) => website ?? ''],
  ] as const;
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{said.stays(kept.name)}</th>
              <th scope="col">{said.goes(gone.name)}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(([name, text]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{text(kept)}</td>
                <td>{text(gone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Writers>
        <EditForm
          onWritten={onWritten}
          label={said.merge}
          submit={said.merge}
          fields={[]}
          changesOf={() => [{ mergeActors: { kept: kept.key, gone: gone.key } }]}
        >
          <p className="quiet">{said.mergeHint}</p>
        </EditForm>
        <h3>{said.orDifferent}</h3>
        <EditForm
          onWritten={onWritten}
          label={said.different}
          submit={said.different}
          fields={['note']}
          changesOf={(form) => [{ dismissDuplicate: { actors: [kept.key, gone.key], ...given(form, 'note') } }]}
        >
          <Field name="note" label={said.whyDifferent} required />
        </EditForm>
      </Writers>
    </>
  );
}
