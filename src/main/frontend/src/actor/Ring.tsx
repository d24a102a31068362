// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { hasPlace, placeOf } from '../shell/places';

interface Props {
  readonly label: string;
  readonly nodes: readonly { readonly key: string; readonly type: string; readonly name: string; readonly center: boolean }[];
  readonly edges: readonly { readonly key: string; readonly from: string; readonly to: string }[];
}

const WIDTH = 480;
const HEIGHT = 300;

/** One in the middle, its neighbours in a ring. */
export function Ring({ label, nodes, edges }: Props) {
  const navigate = useNavigate();
  const others = nodes.filter(({ center }) => !center);
  const spots = new Map(
    nodes.map((node) => {
      if (node.center) return [node.key, { x: WIDTH / 2, y: HEIGHT / 2 }];
      const angle = (others.indexOf(node) / others.length) * 2 * Math.PI - Math.PI / 2;
      return [node.key, { x: WIDTH / 2 + Math.cos(angle) * 150, y: HEIGHT / 2 + Math.sin(angle) * 115 }];
    }),
  );
  return (
    <svg className="ring" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      {edges.map(({ key, from, to }) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        return a && b && <line key={key} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {nodes.map(({ key, type, name, center }) => {
        const { x, y } = spots.get(key) ?? { x: 0, y: 0 };
        return (
          <g
            key={key}
            className={`node ${type}`}
            onClick={() => {
              if (hasPlace(key)) void navigate({ to: placeOf(key), params: { id: key } });
            }}
          >
            <circle cx={x} cy={y} r={center ? 9 : 6} />
            <text x={x} y={y < HEIGHT / 2 && !center ? y - 11 : y + 20} textAnchor="middle">
              {name.length > 22 ? `${name.slice(0, 21)}…` : name}
            </text>
            <title>{name}</title>
          </g>
        );
      })}
    </svg>
  );
}
