// SPDX-License-Identifier: GPL-3.0-or-later
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const STEPS = 12;
const ITERATIONS = 40;

/** Computes the layout off the main thread, and tells how far it is a few times. */
self.onmessage = ({ data }: MessageEvent<ReturnType<Graph['export']>>) => {
  const graph = Graph.from(data);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, gravity: 0.6 };
  for (let step = 0; step < STEPS; step++) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
    self.postMessage(
      Object.fromEntries(
        graph.mapNodes((key, attributes) => [key, { x: Number(attributes.x), y: Number(attributes.y) }]),
      ),
    );
  }
};
