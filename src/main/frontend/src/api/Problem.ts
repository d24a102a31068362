// SPDX-License-Identifier: GPL-3.0-or-later

/** What kept an answer away: nobody answered, the database is away, too much is asked at once, or it was refused. */
export type ProblemKind = 'unreachable' | 'database' | 'busy' | 'refused';

/** What is wrong with one field of an input, or with all of it where the path is empty. */
export interface Mistake {
  readonly path: readonly string[];
  readonly message: string;
}

/** The field that is wrong: the last name of the path, which may go on with a position in a list. */
export function fieldOf({ path }: Mistake): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

/** Why there is no answer, or why nothing was written. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    message = '',
    /** What the API says against a write. */
    readonly mistakes: readonly Mistake[] = [],
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** Whether to ask again may help. */
  get passing(): boolean {
    return this.kind !== 'refused';
  }
}
