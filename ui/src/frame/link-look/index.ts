/**
 * How a coloured link looks: colour, line and sign, once for the canvas, exports, lists and small pictures. Green says
 * "different persons", and colour is never the only sign (Regulation (EU) 2019/817 Art 30-33; WCAG 1.4.1).
 */
export { type Glyph, PERSON, SIGNS } from './signs.ts';

import type { Glyph } from './signs.ts';

/** Line styles by name: lengths of strokes and gaps in pixels. */
export const DASHES: Record<string, number[]> = {
  ...{ yellow: [8, 4], green: [2, 3], split: [10, 3, 2, 3] },
};

export interface ColouredLook {
  /** Name of the colour's token. */
  stroke: 'link-yellow' | 'link-green' | 'link-red' | 'link-white';
  /** In pixels. */
  width: number;
  /** Width when seen from far, where no line styles are drawn; in pixels. */
  farWidth: number;
  /** Name of the line style; null for a solid line. */
  dash: keyof typeof DASHES | null;
  glyph: Glyph;
  /** Drawn hollow: a casing around a core of the background. */
  cased: boolean;
}

const RED = { stroke: 'link-red', width: 4, farWidth: 4, cased: false } as const;
const LOOKS: Record<string, ColouredLook> = {
  YELLOW: {
    ...{ stroke: 'link-yellow', width: 2.5, farWidth: 2, dash: 'yellow' },
    ...{ glyph: 'question', cased: false },
  },
  GREEN: {
    ...{ stroke: 'link-green', width: 2.5, farWidth: 1, dash: 'green' },
    ...{ glyph: 'different', cased: false },
  },
  RED: { ...RED, dash: null, glyph: 'unjustified' },
  RED_SPLIT: { ...RED, dash: 'split', glyph: 'split' },
  WHITE: {
    ...{ stroke: 'link-white', width: 1.5, farWidth: 1.5, dash: null },
    ...{ glyph: 'same', cased: true },
  },
};

/**
 * @param redKind of a red link; where it is withheld or missing the link looks like one that says one person
 * @returns undefined for a code that is no colour
 */
export const linkLook = (colour: string, redKind?: string | null): ColouredLook | undefined =>
  LOOKS[colour === 'RED' && redKind === 'SPLIT' ? 'RED_SPLIT' : colour];
