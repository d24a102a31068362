// SPDX-License-Identifier: GPL-3.0-or-later
import { rememberAuthor } from '../shared/author';

/** What was typed into a field, without blanks around it; absent if nothing was. */
export function typed(form: FormData, name: string): string | undefined {
  const text = form.get(name);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Those of some fields into which something was typed, by their names. */
export function given<K extends string>(form: FormData, ...names: K[]): Partial<Record<K, string>> {
  const said = names.map((name) => [name, typed(form, name)] as const).filter(([, text]) => text !== undefined);
  return Object.fromEntries(said) as Partial<Record<K, string>>;
}

/** On whose behalf a form writes, and why; the name is remembered for the next form. */
export function commitOf(form: FormData): { by?: string; why?: string } {
  const commit = given(form, 'by', 'why');
  if (commit.by) rememberAuthor(commit.by);
  return commit;
}

/** The value of a choice. */
export function oneOf<T extends string>(form: FormData, name: string, values: readonly T[]): T | undefined {
  return values.find((each) => each === typed(form, name));
}
