// SPDX-License-Identifier: GPL-3.0-or-later
import type { graphql } from '../api/graphql';

export type State = ReturnType<typeof graphql.scalar<'State'>>;

/** The first two digits of official keys in each state. */
export const STATE_KEYS: Readonly<Record<State, string>> = {
  SCHLESWIG_HOLSTEIN: '01',
  HAMBURG: '02',
  NIEDERSACHSEN: '03',
  BREMEN: '04',
  NORDRHEIN_WESTFALEN: '05',
  HESSEN: '06',
  RHEINLAND_PFALZ: '07',
  BADEN_WUERTTEMBERG: '08',
  BAYERN: '09',
  SAARLAND: '10',
  BERLIN: '11',
  BRANDENBURG: '12',
  MECKLENBURG_VORPOMMERN: '13',
  SACHSEN: '14',
  SACHSEN_ANHALT: '15',
  THUERINGEN: '16',
};
