// SPDX-License-Identifier: GPL-3.0-or-later

/** The value of the API's enums for the name of an object type. */
export function typeOf(typename: string): string {
  return typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The name of the object type for a value of the API's enums. */
export function typenameOf(type: string): string {
  return type.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase());
}
