/** The whole scene in a corner, with what is in view framed; a click goes there. */
import { useEffect, useRef } from 'react';
import type { GraphEngine } from './engine.ts';
import { readTokens } from './tokens.ts';
import type { View } from './visible.ts';

const WIDTH = 180;
const HEIGHT = 120;
const MARGIN = 8;

export function Minimap(props: { view: View; engine: GraphEngine | undefined; viewport: number }) {
  const { view, engine, viewport } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = frameOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `viewport` counts the moves of what is in view
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (canvas.current === null || context == null || engine === undefined) return;
    const tokens = readTokens(canvas.current.parentElement as HTMLElement);
    const { x, y, scale } = frame;
    const ratio = devicePixelRatio;
    canvas.current.width = WIDTH * ratio;
    canvas.current.height = HEIGHT * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = tokens['ink-2'];
    const size = view.nodes.length > 500 ? 1.5 : 3;
    for (const { at } of view.nodes)
      if (at !== undefined)
        context.fillRect((at.x - x) * scale + MARGIN, (at.y - y) * scale + MARGIN, size, size);
    const { x1, y1, w, h } = engine.extent();
    context.strokeStyle = tokens.accent;
    context.lineWidth = 2;
    context.strokeRect((x1 - x) * scale + MARGIN, (y1 - y) * scale + MARGIN, w * scale, h * scale);
  }, [view, engine, viewport, frame.x, frame.y, frame.scale]);
  return (
    <div
      className="graph-minimap"
      aria-hidden="true"
      onPointerDown={({ clientX, clientY, currentTarget }) => {
        const box = currentTarget.getBoundingClientRect();
        engine?.panTo(
          (clientX - box.x - MARGIN) / frame.scale + frame.x,
          (clientY - box.y - MARGIN) / frame.scale + frame.y,
        );
      }}
    >
      <canvas ref={canvas} />
    </div>
  );
}

function frameOf({ nodes }: View) {
  let [x1, y1, x2, y2] = [0, 0, 1, 1];
  let first = true;
  for (const { at } of nodes) {
    if (at === undefined) continue;
    [x1, x2] = first ? [at.x, at.x] : [Math.min(x1, at.x), Math.max(x2, at.x)];
    [y1, y2] = first ? [at.y, at.y] : [Math.min(y1, at.y), Math.max(y2, at.y)];
    first = false;
  }
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(x2 - x1, 200),
    (HEIGHT - 2 * MARGIN) / Math.max(y2 - y1, 150),
  );
  return { x: x1, y: y1, scale };
}
