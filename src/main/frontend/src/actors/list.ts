// SPDX-License-Identifier: GPL-3.0-or-later

/** What an address says of the list of actors, besides the filters. */
export interface ActorList {
  /** Only actors who work with nobody. */
  readonly isolated?: 'yes';
  /** The cursor after which the page begins. */
  readonly after?: string;
}

export function readActorList({ isolated, after }: Record<string, unknown>): ActorList {
  return {
    ...(isolated === 'yes' && { isolated }),
    ...(typeof after === 'string' && after !== '' && { after }),
  };
}
