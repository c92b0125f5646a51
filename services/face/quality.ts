/** Quality of a face image. Bounds were looked at on the images of one public set (decision 13). */
import { judgeQuality, type Quality, type QualityScale } from '../../graph/biometrics/index.ts';
import type { Chip } from './geometry.ts';

type FacePart = 'confidence' | 'frontality' | 'resolution' | 'contrast';
export type FaceQuality = Quality<FacePart>;

const SCALES: Record<FacePart, QualityScale> = {
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
  return judgeQuality(
    { confidence, frontality: misfit, resolution: eyes, contrast: contrastOf(chip) },
    SCALES,
  );
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
