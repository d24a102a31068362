// SPDX-License-Identifier: GPL-3.0-or-later

const STEPS = 5;

/** The numbers that have one shade. */
export interface Step {
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/** The shade for a number, from 0 for none to 5; each shade stands for several times as many as the one before. */
export function stepOf(count: number, most: number): number {
  return count <= 0 ? 0 : Math.ceil((STEPS * Math.log1p(count)) / Math.log1p(most) - 1e-9);
}

/** What each shade stands for, without those that stand for nothing. */
export function stepsUpTo(most: number): readonly Step[] {
  const bound = (step: number) => Math.floor(Math.expm1((step / STEPS) * Math.log1p(most)) + 1e-6);
  return Array.from({ length: STEPS }, (_, index) => ({
    step: index + 1,
    least: bound(index) + 1,
    most: bound(index + 1),
  })).filter(({ least, most: last }) => least <= last);
}
