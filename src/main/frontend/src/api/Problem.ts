// SPDX-License-Identifier: GPL-3.0-or-later

/** What kept an answer away: nobody answered, the database is away, too much is asked at once, or it was refused. */
export type ProblemKind = 'unreachable' | 'database' | 'busy' | 'refused';

/** Why there is no answer. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    message = '',
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** Whether to ask again may help. */
  get passing(): boolean {
    return this.kind !== 'refused';
  }
}
