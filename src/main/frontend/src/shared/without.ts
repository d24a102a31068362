// SPDX-License-Identifier: GPL-3.0-or-later

/** An object without one of its fields. */
export function without<T extends object, K extends keyof T>(object: T, field: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field)) as Omit<T, K>;
}
