/** How strong a biometric outcome is, as a band: the score itself is told to nobody outside the service. */
import type { ModalityVerdict } from '../model/evidence.ts';

export type Strength = 1 | 2 | 3;

/**
 * 1 between the review and the hit threshold, 2 above the hit threshold, 3 in the upper half of what lies above it; null
 * below the review threshold and where nothing could be compared.
 */
export function strengthOf({
  outcome,
  score,
  threshold,
}: Pick<ModalityVerdict, 'outcome' | 'score' | 'threshold'>): Strength | null {
  if (outcome === 'REVIEW') return 1;
  if (outcome !== 'HIT' || score === undefined) return null;
  return score - threshold >= (1 - threshold) / 2 ? 3 : 2;
}
