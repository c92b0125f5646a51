/** The whole scene in a corner, with what is in view framed; a click goes there. */
import { useEffect, useRef } from 'react';
import type { GraphEngine } from './engine.ts';
import { readTokens } from './tokens.ts';
import type { View } from './visible.ts';

const WIDTH = 180;
const HEIGHT = 120;
const MARGIN = 8;

export function Minimap({ view, engine }: { view: View; engine: GraphEngine | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = frameOf(view);
  useEffect(() => {
    if (engine === undefined) return;
    const paint = () => canvas.current === null || draw(canvas.current, view, engine);
    paint();
    return engine.watch(paint);
  }, [view, engine]);
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

function draw(canvas: HTMLCanvasElement, view: View, engine: GraphEngine): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const tokens = readTokens(canvas.parentElement as HTMLElement);
  const { x, y, scale } = frameOf(view);
  canvas.width = WIDTH * devicePixelRatio;
  canvas.height = HEIGHT * devicePixelRatio;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.fillStyle = tokens['ink-2'];
  const size = view.nodes.length > 500 ? 1.5 : 3;
  for (const { at } of view.nodes)
    if (at !== undefined)
      context.fillRect((at.x - x) * scale + MARGIN, (at.y - y) * scale + MARGIN, size, size);
  const { x1, y1, w, h } = engine.extent();
  context.strokeStyle = tokens.accent;
  context.lineWidth = 2;
  context.strokeRect((x1 - x) * scale + MARGIN, (y1 - y) * scale + MARGIN, w * scale, h * scale);
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
