// SPDX-License-Identifier: GPL-3.0-or-later
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import { type Shape, SHAPES } from './outlines';

function fragmentShader(distance: string): string {
  return `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

float star(vec2 p) {
  float part = 1.256637;
  float angle = abs(mod(atan(p.x, p.y) + part * 0.5, part) - part * 0.5);
  vec2 q = length(p) * vec2(cos(angle), sin(angle));
  return dot(q - vec2(1.0, 0.0), vec2(0.384, 0.923));
}

void main(void) {
  vec2 p = v_diffVector / v_radius;
  float border = u_correctionRatio * 2.0;
  float outside = (${distance}) * v_radius + border;
#ifdef PICKING_MODE
  gl_FragColor = outside > border ? vec4(0.0) : v_color;
#else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(outside / border, 0.0, 1.0));
#endif
}
`;
}

function programOf({ distance }: Shape): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(distance) };
    }
  };
}

/** How Sigma draws a node of each shape: as its circles, with another edge. */
export const SHAPE_PROGRAMS: Readonly<Record<string, NodeProgramType>> = Object.fromEntries(
  Object.entries(SHAPES).map(([name, shape]) => [name, programOf(shape)]),
);
