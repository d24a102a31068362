// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../api/ask';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { Problem } from '../api/Problem';
import { Author } from '../forms/Author';
import { given } from '../forms/fields';
import { WriteProblem } from '../forms/WriteProblem';
import { useTexts } from '../shared/texts';
import { PLAN } from './operations';
import { BRING_IN_TEXTS } from './texts';
import { upload } from './upload';

/** Which file, by whom and why. */
export function ChooseFile() {
  const said = useTexts(BRING_IN_TEXTS);
  const language = useApiLanguage();
  const navigate = useNavigate();
  const check = useMutation<string, Problem, FormData>({
    mutationFn: async (form) => {
      const file = await upload(form.get('file') as File);
      const input = { file, ...given(form, 'by', 'why', 'source') };
      const { planImport } = await ask(operation(PLAN, { input, language }));
      if (!planImport.import) throw new Problem('refused', planImport.errors.map(({ message }) => message).join(' '));
      return planImport.import.id;
    },
    onSuccess: (id) => void navigate({ to: '/bring-in', search: (now) => ({ ...now, import: id }) }),
  });
  return (
    <section className="panel">
      <p>{said.intro}</p>
      <p>
        <a href={`/import/template.xlsx?language=${language}`}>{said.template}</a>
      </p>
      <form
        className="bring-in"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate(new FormData(event.currentTarget));
        }}
      >
        <label className="field drop">
          <span>{said.file}</span>
          <input type="file" name="file" required />
        </label>
        <Author label={said.by} />
        <label className="field">
          <span>{said.why}</span>
          <input name="why" maxLength={200} />
        </label>
        <label className="field">
          <span>
            {said.source} <span className="quiet">({said.sourceHint})</span>
          </span>
          <input name="source" maxLength={200} />
        </label>
        {check.error && <WriteProblem problem={check.error} />}
        <button type="submit" className="button main" disabled={check.isPending}>
          {check.isPending ? said.sending : said.check}
        </button>
      </form>
    </section>
  );
}
