// SPDX-License-Identifier: GPL-3.0-or-later
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { HEIGHT, WIDTH } from './borders';

const STEP = 60;
const CLOSER = 1.5;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Lets a picture be moved and scaled by mouse, by touch and by keys. */
export function useZoom() {
  const picture = useRef<SVGSVGElement>(null);
  const [view, setView] = useState({ k: 1, x: 0, y: 0 });
  const [fit, setFit] = useState(1);
  useEffect(() => {
    if (!picture.current) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setFit(Math.min(entry.contentRect.width / WIDTH, entry.contentRect.height / HEIGHT) || 1);
    });
    watch.observe(picture.current);
    return () => {
      watch.disconnect();
    };
  }, []);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([0.7, 40])
        .translateExtent([
          [-WIDTH, -HEIGHT / 2],
          [2 * WIDTH, 1.5 * HEIGHT],
        ]),
    [],
  );
  useEffect(() => {
    if (!picture.current) return undefined;
    const drawn = select(picture.current);
    behaviour.on('zoom', ({ transform: { k, x, y } }: { transform: { k: number; x: number; y: number } }) => {
      setView({ k, x, y });
    });
    drawn.call(behaviour).on('dblclick.zoom', null);
    return () => {
      drawn.on('.zoom', null);
    };
  }, [behaviour]);
  const scale = (by: number) => {
    if (picture.current) behaviour.scaleBy(select(picture.current), by);
  };
  const reset = () => {
    if (!picture.current) return;
    behaviour.scaleTo(select(picture.current), 1);
    behaviour.translateTo(select(picture.current), WIDTH / 2, HEIGHT / 2);
  };
  const closer = () => {
    scale(CLOSER);
  };
  const farther = () => {
    scale(1 / CLOSER);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move && picture.current) behaviour.translateBy(select(picture.current), move[0] / view.k, move[1] / view.k);
    else if (event.key === '+') closer();
    else if (event.key === '-') farther();
    else if (event.key === '0') reset();
    else return;
    event.preventDefault();
  };
  /** How many pixels the unit of the picture has. */
  const unit = fit * view.k;
  return { picture, view, unit, closer, farther, reset, onKeyDown };
}
