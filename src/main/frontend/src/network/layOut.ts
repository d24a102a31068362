// SPDX-License-Identifier: GPL-3.0-or-later
import type Graph from 'graphology';
import type { Positions } from './layout.worker';
import type { Pins } from './pins';

/** Lays a graph out in a worker, moving its nodes as it goes, those that are pinned excepted; answers how to stop. */
export function layOut(graph: Graph, pins: Pins): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Positions>) => {
    graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...data[key], ...pins.get(key) }));
  };
  worker.postMessage(graph.export());
  return () => {
    worker.terminate();
  };
}
