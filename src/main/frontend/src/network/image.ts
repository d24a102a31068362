// SPDX-License-Identifier: GPL-3.0-or-later
import type Sigma from 'sigma';
import { type ShapeName, SHAPES } from './outlines';

/** The picture as it is on the screen. It is drawn anew first: WebGL keeps no drawing longer than a frame. */
export async function pngOf(sigma: Sigma, paper: string): Promise<Blob> {
  sigma.refresh({ skipIndexation: true });
  const layers = Object.values(sigma.getCanvases());
  const [first] = layers;
  const canvas = document.createElement('canvas');
  canvas.width = first?.width ?? 1;
  canvas.height = first?.height ?? 1;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) if (layer.width > 0) pen.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no image'));
    });
  });
}

/** The picture as lines, shapes and names, which print sharply at any size. */
export function svgOf(sigma: Sigma, named: ReadonlySet<string>, ink: string, paper: string): Blob {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const at = (key: string) => sigma.graphToViewport(graph.getNodeAttributes(key) as { x: number; y: number });
  const lines = graph.edges().flatMap((edge) => {
    const look = sigma.getEdgeDisplayData(edge);
    if (!look || look.hidden) return [];
    const [a, b] = graph.extremities(edge).map(at);
    return a && b
      ? [`<line x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="${look.color}" stroke-width="${n(look.size)}"/>`]
      : [];
  });
  const nodes = graph.nodes().flatMap((key) => {
    const look = sigma.getNodeDisplayData(key);
    if (!look || look.hidden) return [];
    const { x, y } = at(key);
    const shape = graph.getNodeAttribute(key, 'type') as ShapeName;
    const radius = sigma.scaleSize(look.size);
    return [
      `<path transform="translate(${n(x)},${n(y)}) scale(${n(radius)})" d="${SHAPES[shape].path}" fill="${look.color}"/>`,
      ...(named.has(key) ? [`<text x="${n(x + radius + 3)}" y="${n(y + 4)}">${escaped(look.label ?? '')}</text>`] : []),
    ];
  });
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" font-family="sans-serif" font-size="11" fill="${ink}">`;
  const ground = `<rect width="100%" height="100%" fill="${paper}"/>`;
  return new Blob([[head, ground, ...lines, ...nodes, '</svg>'].join('\n')], { type: 'image/svg+xml' });
}

function n(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
