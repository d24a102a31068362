// SPDX-License-Identifier: GPL-3.0-or-later
import type Sigma from 'sigma';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the reader has put nodes; they stay there, whatever a layout says. */
export type Pins = Map<string, Place>;

/** Lets nodes be dragged; whoever was dragged is pinned. */
export function letDrag(sigma: Sigma, pins: Pins, onPin: () => void): void {
  const graph = sigma.getGraph();
  let dragged: string | undefined;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', (moved) => {
    if (dragged === undefined) return;
    const place = sigma.viewportToGraph(moved.event);
    pins.set(dragged, place);
    graph.mergeNodeAttributes(dragged, place);
    moved.preventSigmaDefault();
    moved.event.original.preventDefault();
  });
  const release = () => {
    if (dragged !== undefined && pins.has(dragged)) onPin();
    dragged = undefined;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}
