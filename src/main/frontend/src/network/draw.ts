// SPDX-License-Identifier: GPL-3.0-or-later
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { graphOf, sizesOf } from './graph';
import { pngOf, svgOf } from './image';
import type { NetworkNode, NetworkTie, Style } from './kinds';
import { Labels } from './labels';
import { layOut } from './layOut';
import { letDrag, type Pins } from './pins';
import { SHAPE_PROGRAMS } from './shapes';

/** From so many ties on each is a line of one pixel: wide ones can't be told apart there, and take long to draw. */
const MANY_TIES = 5000;

/** A picture that is drawn. */
export interface Drawing {
  readonly select: (key: string | undefined) => void;
  readonly restyle: (style: Style) => void;
  readonly pin: (key: string) => void;
  readonly unpin: (key: string) => void;
  readonly png: () => Promise<Blob>;
  readonly svg: () => Blob;
  readonly end: () => void;
}

/** Draws a network into a place of the page. */
export function draw(
  place: HTMLElement,
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  pins: Pins,
  on: { readonly select: (key: string | undefined) => void; readonly pin: () => void },
): Drawing {
  const look = getComputedStyle(place);
  const color = (property: string) => resolved(place, look.getPropertyValue(property));
  const graph = graphOf(nodes, ties, color);
  const home = new Map(graph.mapNodes((key, { x, y }) => [key, { x: Number(x), y: Number(y) }]));
  pins.forEach((at, key) => {
    if (graph.hasNode(key)) graph.mergeNodeAttributes(key, at);
  });
  const labels = new Labels(`13px ${look.fontFamily}`, color('--ink'), color('--paper'));
  const [faint, gained, lost] = [color('--line'), color('--gained'), color('--lost')];
  let shown: string | undefined;
  let selected: string | undefined;
  let style: Style = { size: 'degree', byCommunity: false, hidden: [], ties: {} };
  let sizes = sizesOf(graph, style.size);
  let hidden: ReadonlySet<string> = new Set();
  const near = (key: string) => {
    const middle = shown ?? selected;
    return middle === undefined || !graph.hasNode(middle) || key === middle || graph.areNeighbors(key, middle);
  };
  const sigma = new Sigma(graph, place, {
    ...labels.settings(),
    nodeProgramClasses: SHAPE_PROGRAMS,
    edgeProgramClasses: { line: ties.length < MANY_TIES ? EdgeRectangleProgram : EdgeLineProgram },
    labelRenderedSizeThreshold: 4,
    zIndex: true,
    nodeReducer: (key, data) => {
      const drawn = {
        ...data,
        size: sizes.get(key) ?? 4,
        hidden: hidden.has(key),
        ...(style.byCommunity && { color: String(data.community) }),
      };
      return near(key) ? { ...drawn, highlighted: key === selected } : { ...drawn, color: faint, label: '', zIndex: -1 };
    },
    edgeReducer: (edge, data) => {
      const state = style.ties[edge] ?? 'there';
      const ends = graph.extremities(edge);
      return {
        ...data,
        ...(state === 'gained' && { color: gained, size: 3 }),
        ...(state === 'lost' && { color: lost, size: 3 }),
        hidden: state === 'absent' || !ends.every(near) || ends.some((key) => hidden.has(key)),
      };
    },
  });
  labels.drawAfter(sigma);
  letDrag(sigma, pins, on.pin);
  const refresh = () => {
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => {
    shown = node;
    refresh();
  });
  sigma.on('leaveNode', () => {
    shown = undefined;
    refresh();
  });
  sigma.on('clickNode', ({ node }) => {
    on.select(node);
  });
  sigma.on('clickStage', () => {
    on.select(undefined);
  });
  const stop = nodes.every(({ x }) => x != null) ? undefined : layOut(graph, pins);
  return {
    select: (key) => {
      selected = key;
      refresh();
    },
    restyle: (next) => {
      style = next;
      sizes = sizesOf(graph, next.size);
      hidden = new Set(next.hidden);
      refresh();
    },
    pin: (key) => {
      const { x, y } = graph.getNodeAttributes(key);
      pins.set(key, { x: Number(x), y: Number(y) });
      on.pin();
    },
    unpin: (key) => {
      pins.delete(key);
      graph.mergeNodeAttributes(key, home.get(key) ?? {});
      on.pin();
    },
    png: () => pngOf(sigma, color('--paper')),
    svg: () => svgOf(sigma, labels.shown, color('--ink'), color('--paper')),
    end: () => {
      stop?.();
      sigma.kill();
    },
  };
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
