// SPDX-License-Identifier: GPL-3.0-or-later

/** The value of the API's enums for the name of an object type. */
export function typeOf(typename: string): string {
  return typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
