// SPDX-License-Identifier: GPL-3.0-or-later
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const ITERATIONS = 480;

/** How often the picture is drawn meanwhile: seldom where drawing takes long. */
const STEPS = 12;
const STEPS_OF_MANY = 4;
const MANY = 2000;

/** Computes the layout off the main thread, and tells how far it is a few times. */
self.onmessage = ({ data }: MessageEvent<ReturnType<Graph['export']>>) => {
  const graph = Graph.from(data);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, gravity: 0.6 };
  const steps = graph.order < MANY ? STEPS : STEPS_OF_MANY;
  for (let step = 0; step < steps; step++) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS / steps, settings });
    self.postMessage(
      Object.fromEntries(
        graph.mapNodes((key, attributes) => [key, { x: Number(attributes.x), y: Number(attributes.y) }]),
      ),
    );
  }
};
