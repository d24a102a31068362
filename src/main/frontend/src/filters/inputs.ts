// SPDX-License-Identifier: GPL-3.0-or-later
import { type Filters, listed, ROLES, STATUSES, TYPES } from './filters';

/** The filters as the API's NetworkFilter. */
export function networkFilter(filters: Filters) {
  const types = listed(filters.types, TYPES);
  const statuses = listed(filters.statuses, STATUSES);
  const roles = listed(filters.role, ROLES);
  return {
    ...(filters.certain && { certainty: 'CERTAINLY' as const }),
    ...(types.length > 0 && { types }),
    ...(statuses.length > 0 && { statuses }),
    ...(roles.length > 0 && { roles }),
    ...(filters.topic && { topic: { topic: filters.topic } }),
    ...(filters.program && { program: filters.program }),
    ...(filters.alliance && { alliance: filters.alliance }),
    ...(filters.within && { within: filters.within }),
  };
}

/** What the filters mean for partnerships: partners of some types, through what both take part in. */
export function ofPartnerships(filters: Filters) {
  const types = listed(filters.types, TYPES);
  const statuses = listed(filters.statuses, STATUSES);
  const via = filters.program ?? filters.alliance;
  return {
    filter: {
      ...(filters.certain && { certainty: 'CERTAINLY' as const }),
      ...(types.length > 0 && { types }),
      ...(statuses.length > 0 && { statuses }),
    },
    ...(via && { via }),
  };
}

/** What the filters mean for suggestions. */
export function synergyFilter(filters: Filters) {
  const partnerTypes = listed(filters.types, TYPES);
  return { ...(partnerTypes.length > 0 && { partnerTypes }), ...(filters.topic && { topic: filters.topic }) };
}

/** The day of the filters as an argument. */
export function onDay({ day }: Filters) {
  return day ? { asOf: day } : {};
}
