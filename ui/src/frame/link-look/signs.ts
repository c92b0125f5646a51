/**
 * The sign at the middle of a link, drawn the same on the canvas, in exports and in lists: ? diamond, ≠ bar, ! disc, split
 * triangle, = ring; and the person mark of a decision. As data: outlines in a square of -10 to 10.
 */
export type Glyph = 'question' | 'different' | 'unjustified' | 'split' | 'same';

export interface Sign {
  /** Path of the outline (SVG syntax, absolute M L A Z only). */
  outline: string;
  /** True when the outline is filled with the link's colour and the letter stands in the background's. */
  filled: boolean;
  /** Drawn over the outline, as strokes. */
  strokes: string;
  letter: string;
}

export const SIGNS: Record<Glyph, Sign> = {
  question: { outline: 'M0 -10L10 0L0 10L-10 0Z', filled: false, strokes: '', letter: '?' },
  different: {
    ...{ outline: 'M-9 -7L9 -7L9 7L-9 7Z', filled: false, letter: '' },
    strokes: 'M-5 -2.500L5 -2.500M-5 2.500L5 2.500M-3 5.500L3 -5.500',
  },
  unjustified: {
    ...{ outline: 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z', filled: true, strokes: '', letter: '!' },
  },
  split: {
    ...{ outline: 'M0 -10L10 8L-10 8Z', filled: true, letter: '' },
    strokes: 'M0 -7L0 8',
  },
  same: {
    ...{ outline: 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z', filled: false, letter: '' },
    strokes: 'M-4 -2L4 -2M-4 2L4 2',
  },
};

/** Head and shoulders, at the upper end of a sign: decided by a person. */
export const PERSON =
  'M9.500 -13A2.500 2.500 0 1 1 14.500 -13A2.500 2.500 0 1 1 9.500 -13ZM7.500 -5A4.500 4.500 0 0 1 16.500 -5Z';
