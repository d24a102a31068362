// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '../shared/texts';
import { draw, type Drawing } from './draw';
import type { NetworkNode, NetworkTie, Style } from './kinds';
import type { Pins } from './pins';
import { NETWORK_TEXTS } from './texts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly style: Style;
  readonly selected: string | undefined;
  readonly onSelect: (key: string | undefined) => void;
  readonly onPin?: (pinned: readonly string[]) => void;
  readonly onDraw?: (drawing: Drawing | undefined) => void;
}

/** The network drawn by WebGL; a layout that the server does not give is computed beside the page. */
export function Picture({ nodes, ties, style, selected, onSelect, onPin, onDraw }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const pins = useRef<Pins>(new Map());
  const [failed, setFailed] = useState(false);
  const selects = useEffectEvent(onSelect);
  const pinned = useEffectEvent((keys: readonly string[]) => onPin?.(keys));
  const drawn = useEffectEvent((each: Drawing | undefined) => onDraw?.(each));
  useEffect(() => {
    if (!place.current) return undefined;
    const on = {
      select: (key: string | undefined) => {
        selects(key);
      },
      pin: () => {
        pinned([...pins.current.keys()]);
      },
    };
    try {
      drawing.current = draw(place.current, nodes, ties, pins.current, on);
      drawn(drawing.current);
    } catch {
      queueMicrotask(() => {
        setFailed(true);
      });
    }
    return () => {
      drawing.current?.end();
      drawing.current = undefined;
      drawn(undefined);
    };
  }, [nodes, ties]);
  useEffect(() => {
    drawing.current?.restyle(style);
  }, [style, nodes, ties]);
  useEffect(() => {
    drawing.current?.select(selected);
  }, [selected, nodes, ties]);
  return (
    <>
      {failed && <p className="problem">{said.noPicture}</p>}
      <div ref={place} className="picture" hidden={failed} aria-hidden="true" />
    </>
  );
}
