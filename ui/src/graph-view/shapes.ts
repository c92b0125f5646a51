/** Outlines of the nodes as paths in a square of -16 to 16, for lists and exports; the canvas draws the same shapes. */
import type { Shape } from './style.ts';

function polygon(corners: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index / corners) * 2 * Math.PI;
    return `${(16 * Math.cos(angle)).toFixed(1)} ${(16 * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

export const SHAPE_PATHS: Record<Shape, string> = {
  ellipse: 'M-16 0A16 16 0 1 1 16 0A16 16 0 1 1 -16 0Z',
  'double-ellipse': 'M-16 0A16 16 0 1 1 16 0A16 16 0 1 1 -16 0ZM-12 0A12 12 0 1 1 12 0A12 12 0 1 1 -12 0Z',
  'round-rectangle':
    'M-12 -16H12A4 4 0 0 1 16 -12V12A4 4 0 0 1 12 16H-12A4 4 0 0 1 -16 12V-12A4 4 0 0 1 -12 -16Z',
  hexagon: polygon(6, 0),
  pentagon: polygon(5, -Math.PI / 2),
  diamond: polygon(4, 0),
  rhomboid: 'M-16 -16H6L16 16H-6Z',
  'round-diamond': polygon(4, 0),
};
