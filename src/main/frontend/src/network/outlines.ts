// SPDX-License-Identifier: GPL-3.0-or-later

/** A shape that fits into a circle of radius 1: how far a point is outside of it (GLSL), and its outline (SVG). */
export interface Shape {
  readonly distance: string;
  readonly path: string;
}

const STAR = Array.from({ length: 10 }, (_, index) => {
  const radius = index % 2 === 0 ? 1 : 0.45;
  return `${(radius * Math.sin(index * 0.6283)).toFixed(3)},${(-radius * Math.cos(index * 0.6283)).toFixed(3)}`;
}).join('L');

const CIRCLE = 'M-1,0A1,1 0 1 1 1,0A1,1 0 1 1 -1,0Z';

export const SHAPES = {
  circle: { distance: 'length(p) - 1.0', path: CIRCLE },
  ring: { distance: 'abs(length(p) - 0.7) - 0.3', path: `${CIRCLE}M-0.4,0A0.4,0.4 0 1 0 0.4,0A0.4,0.4 0 1 0 -0.4,0Z` },
  triangle: { distance: 'max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.5', path: 'M0,-1L0.866,0.5L-0.866,0.5Z' },
  square: { distance: 'max(abs(p.x), abs(p.y)) - 0.72', path: 'M-0.72,-0.72H0.72V0.72H-0.72Z' },
  diamond: { distance: '(abs(p.x) + abs(p.y) - 1.0) * 0.7', path: 'M0,-1L1,0L0,1L-1,0Z' },
  star: { distance: 'star(p)', path: `M${STAR}Z` },
  plus: {
    distance: 'max(min(abs(p.x), abs(p.y)) - 0.3, max(abs(p.x), abs(p.y)) - 0.92)',
    path: 'M-0.3,-0.92H0.3V-0.3H0.92V0.3H0.3V0.92H-0.3V0.3H-0.92V-0.3H-0.3Z',
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
