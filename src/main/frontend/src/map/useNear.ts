// SPDX-License-Identifier: GPL-3.0-or-later
import { geoCircle, geoDistance } from 'd3-geo';
import { useMemo } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { pathOf } from './borders';
import { useMap } from './useMap';

const NEAR = graphql(`
  query WhoIsNear($middle: NetworkFilter!, $filter: NetworkFilter!, $asOf: Date, $language: Language!) {
    middle: network(filter: $middle, asOf: $asOf, first: 1) {
      nodes {
        key
        latitude
        longitude
      }
    }
    near: network(filter: $filter, asOf: $asOf, first: 200) {
      nodes {
        key
        label(language: $language)
        type
        latitude
        longitude
      }
    }
  }
`);

const EARTH_KM = 6371;

type Answer = ResultOf<typeof NEAR>;

export interface Neighbour {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly km: number;
}

/** Who is how far from whom the address names; asks nothing where it names nobody. */
export function useNear() {
  const [{ near = '', km = '50' }] = useMap();
  const filters = useFilters();
  const around = { near: { place: { actor: near }, withinKm: Number(km) } };
  const variables = { middle: { ids: [near] }, filter: { ...networkFilter(filters), ...around }, ...onDay(filters) };
  const asked = operation(NEAR, { ...variables, language: useApiLanguage() });
  const { data } = useAnswer(asked, near !== '');
  const found = near === '' ? undefined : data;
  const circle = useMemo(() => found && circleOf(found, Number(km)), [found, km]);
  const keys = useMemo(() => found && new Set(found.near.nodes.map(({ key }) => key)), [found]);
  return { asked, circle, keys };
}

/** Those who are near, the nearest first. */
export function neighboursOf({ middle, near }: Answer): readonly Neighbour[] {
  const [center] = middle.nodes;
  const from = center && pointOf(center);
  if (!from) return [];
  return near.nodes
    .flatMap((node) => {
      const to = pointOf(node);
      const { key, label, type } = node;
      return to && key !== center.key ? [{ key, type, name: label, km: geoDistance(from, to) * EARTH_KM }] : [];
    })
    .sort((a, b) => a.km - b.km);
}

function circleOf({ middle: { nodes } }: Answer, km: number): string | undefined {
  const center = nodes[0] && pointOf(nodes[0]);
  return center && pathOf(geoCircle().center(center).radius((km / EARTH_KM) * (180 / Math.PI))());
}

function pointOf({ longitude, latitude }: { longitude: number | null; latitude: number | null }): [number, number] | undefined {
  return longitude === null || latitude === null ? undefined : [longitude, latitude];
}
