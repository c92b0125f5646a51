/**
 * Quality of a face image, an own score (it is no NFIQ and no OFIQ value): the worst of its parts, each 0..100, with 30
 * as the least at which a template is made. Bounds were set on the images of one public set (decision 13).
 */
import type { Chip } from './geometry.ts';

export interface FaceQuality {
  /** 0..100, the lowest of the parts. */
  score: number;
  parts: Record<QualityPart, number>;
  isEnough: boolean;
  /** What is below the minimum, in words. */
  reasons: string[];
}

type QualityPart = 'confidence' | 'frontality' | 'resolution' | 'contrast';

export const QUALITY_MINIMUM = 30;

/** For each part the value at the minimum, and the one at which nothing is left to wish. */
const SCALES: Record<QualityPart, { least: number; best: number; reason: string }> = {
  /** Of the detector, 0..1. */
  confidence: { least: 0.75, best: 0.99, reason: 'the face is covered, cut off or turned away' },
  /** Distance of eyes and nose from where a face seen from the front has them, as a share of its side. */
  frontality: { least: 0.08, best: 0.02, reason: 'the face is not seen from the front' },
  /** Pixels of the image between the eyes. */
  resolution: { least: 8, best: 60, reason: 'the face is too small' },
  /** Standard deviation of the grey values of the face, 0..127. */
  contrast: { least: 8, best: 45, reason: 'the face is too dark, too bright or too pale' },
};

export interface Judged {
  confidence: number;
  misfit: number;
  eyes: number;
  chip: Chip;
}

export function judge({ confidence, misfit, eyes, chip }: Judged): FaceQuality {
  const measured = { confidence, frontality: misfit, resolution: eyes, contrast: contrastOf(chip) };
  const names = Object.keys(SCALES) as QualityPart[];
  const parts = Object.fromEntries(
    names.map((part) => [part, onScale(measured[part], SCALES[part])]),
  ) as Record<QualityPart, number>;
  const score = Math.min(...names.map((part) => parts[part]));
  const reasons = names.filter((part) => parts[part] < QUALITY_MINIMUM).map((part) => SCALES[part].reason);
  return { score, parts, isEnough: reasons.length === 0, reasons };
}

function onScale(value: number, { least, best }: { least: number; best: number }): number {
  const share = QUALITY_MINIMUM + ((100 - QUALITY_MINIMUM) * (value - least)) / (best - least);
  return Number.isFinite(share) ? Math.round(Math.min(100, Math.max(0, share))) : 0;
}

function contrastOf({ rgb }: Chip): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    const grey = ((rgb[i] as number) + (rgb[i + 1] as number) + (rgb[i + 2] as number)) / 3;
    sum += grey;
    squares += grey * grey;
  }
  const pixels = rgb.length / 3;
  return Math.sqrt(Math.max(0, squares / pixels - (sum / pixels) ** 2));
}
