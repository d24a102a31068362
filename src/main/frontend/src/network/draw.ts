// SPDX-License-Identifier: GPL-3.0-or-later
import Graph from 'graphology';
import Sigma from 'sigma';
import { LOOKS, type NetworkNode, type NetworkTie } from './kinds';
import { layOut } from './layOut';

/** A picture that is drawn. */
export interface Drawing {
  readonly select: (key: string | undefined) => void;
  readonly end: () => void;
}

/** Draws a network into a place of the page. */
export function draw(
  place: HTMLElement,
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  onSelect: (key: string | undefined) => void,
): Drawing {
  const look = getComputedStyle(place);
  const color = (property: string) => resolved(place, look.getPropertyValue(property));
  const graph = graphOf(nodes, ties, color);
  let shown: string | undefined;
  let selected: string | undefined;
  const faint = color('--line');
  const near = (key: string) => {
    const middle = shown ?? selected;
    return middle === undefined || !graph.hasNode(middle) || key === middle || graph.areNeighbors(key, middle);
  };
  const sigma = new Sigma(graph, place, {
    labelColor: { color: color('--ink') },
    labelFont: look.fontFamily,
    labelSize: 13,
    labelRenderedSizeThreshold: 5,
    zIndex: true,
    nodeReducer: (key, data) =>
      near(key) ? { ...data, highlighted: key === selected } : { ...data, color: faint, label: '', zIndex: -1 },
    edgeReducer: (edge, data) => ({ ...data, hidden: !graph.extremities(edge).every(near) }),
  });
  sigma.on('enterNode', ({ node }) => {
    shown = node;
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('leaveNode', () => {
    shown = undefined;
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on('clickNode', ({ node }) => {
    onSelect(node);
  });
  sigma.on('clickStage', () => {
    onSelect(undefined);
  });
  const stop = layOut(graph);
  return {
    select: (key) => {
      selected = key;
      sigma.refresh({ skipIndexation: true });
    },
    end: () => {
      stop();
      sigma.kill();
    },
  };
}

function graphOf(nodes: readonly NetworkNode[], ties: readonly NetworkTie[], color: (property: string) => string): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  nodes.forEach(({ key, name, type, degree }, index) => {
    const look = LOOKS[type] ?? { color: '--event', sign: '✚' };
    const angle = index * 2.4;
    const reach = Math.sqrt(index + 1) * 10;
    graph.addNode(key, {
      label: `${look.sign} ${name}`,
      color: color(look.color),
      size: 4 + Math.sqrt(degree) * 1.6,
      x: Math.cos(angle) * reach,
      y: Math.sin(angle) * reach,
    });
  });
  for (const { id, from, to, certain } of ties)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(id, from, to, { size: certain ? 1.6 : 0.7, color: color('--quiet') });
  return graph;
}

/** WebGL knows plain colours only: what light-dark() comes to. */
function resolved(place: HTMLElement, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
