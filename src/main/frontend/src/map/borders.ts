// SPDX-License-Identifier: GPL-3.0-or-later
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import text from './germany.topojson?raw';

interface Germany extends Record<string, GeometryCollection<{ readonly name?: string }>> {
  readonly districts: GeometryCollection<{ readonly name?: string }>;
  readonly states: GeometryCollection<{ readonly name?: string }>;
}

/** A district or state, its key in the first digits of official keys. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly center: readonly [number, number];
}

export const WIDTH = 600;
export const HEIGHT = 800;

const topology = JSON.parse(text) as Topology<Germany>;

/** Areas keep their sizes, so that a large one is not taken for a full one. */
const projection = geoConicEqualArea()
  .parallels([48, 54])
  .rotate([-10.5, 0])
  .fitExtent(
    [
      [24, 16],
      [WIDTH - 24, HEIGHT - 16],
    ],
    feature(topology, topology.objects.states),
  );
const draw = geoPath(projection).digits(1);

function areasOf(objects: Germany[string]): readonly Area[] {
  return feature(topology, objects).features.map((each) => ({
    id: String(each.id),
    name: each.properties.name ?? '',
    path: draw(each) ?? '',
    center: draw.centroid(each),
  }));
}

export const DISTRICTS = areasOf(topology.objects.districts);
export const STATES = areasOf(topology.objects.states);
export const DISTRICT_LINES = draw(mesh(topology, topology.objects.districts, (a, b) => a !== b)) ?? '';
export const STATE_LINES = draw(mesh(topology, topology.objects.states)) ?? '';

/** Where a place is on the map; undefined where nobody knows. */
export function onMap(longitude: number | null, latitude: number | null): readonly [number, number] | undefined {
  return longitude === null || latitude === null ? undefined : (projection([longitude, latitude]) ?? undefined);
}

export function pathOf(shape: Parameters<typeof draw>[0]): string {
  return draw(shape) ?? '';
}
