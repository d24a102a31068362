// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '../shared/texts';
import { draw, type Drawing } from './draw';
import type { NetworkNode, NetworkTie, Style } from './kinds';
import { NETWORK_TEXTS } from './texts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly style: Style;
  readonly selected: string | undefined;
  readonly onSelect: (key: string | undefined) => void;
  readonly onDraw: (drawing: Drawing | undefined) => void;
}

/** The network drawn by WebGL; a layout that the server does not give is computed beside the page. */
export function Picture({ nodes, ties, style, selected, onSelect, onDraw }: Props) {
  const said = useTexts(NETWORK_TEXTS);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [failed, setFailed] = useState(false);
  const picked = useEffectEvent(onSelect);
  const drawn = useEffectEvent(onDraw);
  const content = JSON.stringify([nodes, ties]);
  const look = JSON.stringify(style);
  useEffect(() => {
    if (!place.current) return undefined;
    const [shownNodes, shownTies] = JSON.parse(content) as [NetworkNode[], NetworkTie[]];
    try {
      drawing.current = draw(place.current, shownNodes, shownTies, (key) => {
        picked(key);
      });
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
  }, [content]);
  useEffect(() => {
    drawing.current?.restyle(JSON.parse(look) as Style);
  }, [look, content]);
  useEffect(() => {
    drawing.current?.select(selected);
  }, [selected, content]);
  return (
    <>
      {failed && <p className="problem">{said.noPicture}</p>}
      <div ref={place} className="picture" hidden={failed} aria-hidden="true" />
    </>
  );
}
