// SPDX-License-Identifier: GPL-3.0-or-later
import { DISTRICTS, STATES } from './borders';
import { type State, STATE_KEYS } from './states';

export interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface StateBucket extends Bucket {
  readonly buckets: readonly Bucket[];
}

/** An area with how many were counted in it. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** How many were counted in each state, or in each district, those with most first. */
export function countedAreas(states: readonly StateBucket[], byDistrict: boolean): readonly Counted[] {
  const counted = byDistrict ? states.flatMap(districtsOf) : states.map(stateOf);
  return counted.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function stateOf({ value, label, count }: StateBucket): Counted {
  return { id: STATE_KEYS[value as State], name: label, count };
}

/** Two who work together across a border are in two states and two districts; each district is in its own state. */
function districtsOf({ value: state, buckets }: StateBucket): Counted[] {
  return buckets
    .filter(({ value }) => value.startsWith(STATE_KEYS[state as State]))
    .map(({ value, count }) => ({ id: value, name: DISTRICTS.find(({ id }) => id === value)?.name ?? value, count }));
}

/** The name of an area on the map, whether something was counted in it or not. */
export function nameOfArea(id: string, counted: readonly Counted[], state: (value: string) => string): string {
  const known = counted.find((each) => each.id === id)?.name ?? DISTRICTS.find((each) => each.id === id)?.name;
  if (known) return known;
  const value = Object.entries(STATE_KEYS).find(([, key]) => key === id)?.[0];
  return value && STATES.some((each) => each.id === id) ? state(value) : id;
}
