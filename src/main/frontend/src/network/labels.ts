// SPDX-License-Identifier: GPL-3.0-or-later
import type Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';

type Candidate = Parameters<NodeLabelDrawingFunction>[1];

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws names so that none lies over another or over a node: Sigma proposes them, those of larger nodes come first. */
export class Labels {
  private candidates: Candidate[] = [];
  private pen: CanvasRenderingContext2D | undefined;
  /** The nodes whose names are to be seen. */
  shown: ReadonlySet<string> = new Set();

  constructor(
    private readonly font: string,
    private readonly ink: string,
    private readonly paper: string,
  ) {}

  readonly propose: NodeLabelDrawingFunction = (pen, candidate) => {
    this.pen = pen;
    if (candidate.label) this.candidates.push(candidate);
  };

  /** The name of a node that is pointed at, on a ground of its own. */
  readonly point: NodeLabelDrawingFunction = (pen, node) => {
    if (!node.label) return;
    pen.font = this.font;
    const { left, right, top, bottom } = this.boxOf(pen, node);
    pen.fillStyle = this.paper;
    pen.fillRect(left - 2, top - 2, right - left + 4, bottom - top + 4);
    pen.fillStyle = this.ink;
    pen.fillText(node.label, left + 2, node.y + 4);
  };

  settings(): Partial<Settings> {
    return { defaultDrawNodeLabel: this.propose, defaultDrawNodeHover: this.point, labelDensity: 3, labelGridCellSize: 90 };
  }

  drawAfter(sigma: Sigma): void {
    sigma.on('beforeRender', () => {
      this.candidates = [];
    });
    sigma.on('afterRender', () => {
      this.draw(centersOf(sigma));
    });
  }

  private draw(centers: ReadonlyMap<string, Point>): void {
    const { pen } = this;
    if (!pen) return;
    pen.font = this.font;
    pen.fillStyle = this.ink;
    const boxes: Box[] = [];
    const shown = new Set<string>();
    for (const candidate of this.candidates.sort((a, b) => b.size - a.size)) {
      const box = this.boxOf(pen, candidate);
      const key = String((candidate as { key?: string }).key);
      if (boxes.some((each) => overlap(each, box)) || covers(box, key, centers)) continue;
      boxes.push(box);
      shown.add(key);
      pen.fillText(candidate.label ?? '', box.left + 2, candidate.y + 4);
    }
    this.shown = shown;
  }

  private boxOf(pen: CanvasRenderingContext2D, { x, y, size, label }: Candidate): Box {
    const left = x + size + 1;
    return { left, right: left + pen.measureText(label ?? '').width + 4, top: y - 9, bottom: y + 9 };
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where the nodes that are to be seen are on the screen. */
function centersOf(sigma: Sigma): ReadonlyMap<string, Point> {
  const centers = new Map<string, Point>();
  sigma.getGraph().forEachNode((key) => {
    const look = sigma.getNodeDisplayData(key);
    if (look && !look.hidden) centers.set(key, sigma.framedGraphToViewport(look));
  });
  return centers;
}

function covers(box: Box, own: string, centers: ReadonlyMap<string, Point>): boolean {
  for (const [key, { x, y }] of centers)
    if (key !== own && x > box.left - 3 && x < box.right && y > box.top && y < box.bottom) return true;
  return false;
}
