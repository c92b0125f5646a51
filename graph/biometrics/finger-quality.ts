/** Quality of a fingerprint image, of what `services/fingerprint` measures in it. */
import { judgeQuality, type Quality, type QualityScale } from './quality.ts';

type FingerPart = 'minutiae' | 'area' | 'contrast';

/**
 * Bounds set by hand: 8 minutiae in common is what a match needs at the least, and 80 square millimetres are half of what an
 * optical sensor of this kind sees of a finger.
 */
const SCALES: Record<FingerPart, QualityScale> = {
  minutiae: { least: 8, best: 40, reason: 'too few minutiae' },
  /** Square millimetres of ridges. */
  area: { least: 80, best: 180, reason: 'too little of the finger is seen' },
  /** 0..1. */
  contrast: { least: 0.15, best: 0.6, reason: 'the ridges are too pale' },
};

export function judgeFinger(measured: {
  minutiae: number;
  ridgeArea: number;
  contrast: number;
}): Quality<FingerPart> {
  const { minutiae, ridgeArea, contrast } = measured;
  return judgeQuality({ minutiae, area: ridgeArea, contrast }, SCALES);
}
