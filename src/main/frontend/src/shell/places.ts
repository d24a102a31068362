// SPDX-License-Identifier: GPL-3.0-or-later

/** The view that shows what has this id. */
export function placeOf(id: string): '/a/$id' | '/t/$id' {
  return id.startsWith('topic:') ? '/t/$id' : '/a/$id';
}

/** Whether there is a page about what has this id. */
export function hasPlace(id: string): boolean {
  return /^(municipality|alliance|program|organization|person|topic):/.test(id);
}
