/**
 * Biometric evidence under a link as the detector noted it: outcome of all templates together, one line a modality, and the
 * finger positions that hit. Strength is a band; what is absent or cannot be compared is said (Art 13, 28).
 */
import { type Strength, strengthOf } from '../../biometrics/index.ts';
import type { BioOutcome, BioVerdict, ModalityVerdict } from '../../model/evidence.ts';
import type { ComparedSides, ComparedTemplate } from './sides.ts';

export interface ShownTemplate {
  modality: string;
  finger?: string;
  engine: string;
  quality?: { metric: string; value: number };
}

export type BiometricNote =
  | ('NONE_LEFT' | 'NONE_RIGHT' | 'NONE_BOTH' | 'NO_COMMON_MODALITY' | 'NO_COMMON_POSITION')
  | ('QUALITY_OR_ENGINE' | 'CONTRADICTORY' | 'REVIEW_ZONE');

export interface BiometricEvidence {
  outcome: BioOutcome;
  left: ShownTemplate[];
  right: ShownTemplate[];
  comparisons: {
    modality: string;
    finger?: string;
    outcome: ModalityVerdict['outcome'];
    strength: Strength | null;
    engine: string;
  }[];
  note?: BiometricNote;
}

/** A match edge between two templates as stored: there are such edges for hits only. */
export interface StoredHit {
  modality: string;
  finger: string | null;
  score: number;
  threshold: number;
  engine: string;
}

export function biometricEvidence(
  verdict: BioVerdict,
  { a, b, withheld }: ComparedSides,
  hits: readonly StoredHit[],
): BiometricEvidence {
  const fused = verdict.modalities.map((one) => ({
    ...{ modality: one.modality, outcome: one.outcome, strength: strengthOf(one), engine: one.engine },
  }));
  const positions = hits.flatMap(({ finger, modality, score, threshold, engine }) => {
    if (finger === null) return [];
    const strength = strengthOf({ outcome: 'HIT', score, threshold });
    return [{ modality, finger, outcome: 'HIT' as const, strength, engine }];
  });
  // What a withheld side lacks is not told either.
  const note = withheld ? undefined : noteOf(verdict, a.templates, b.templates);
  return {
    outcome: verdict.outcome,
    left: a.templates.map(shownTemplate),
    right: b.templates.map(shownTemplate),
    comparisons: [...fused, ...positions],
    ...(note === undefined ? {} : { note }),
  };
}

function shownTemplate(template: ComparedTemplate): ShownTemplate {
  const { modality, finger, engine, qualityMetric, qualityValue } = template;
  return {
    ...{ modality, engine },
    ...(finger === null ? {} : { finger }),
    ...(qualityMetric === null || qualityValue === null
      ? {}
      : { quality: { metric: qualityMetric, value: qualityValue } }),
  };
}

function noteOf(
  { outcome, review }: BioVerdict,
  left: readonly ComparedTemplate[],
  right: readonly ComparedTemplate[],
): BiometricNote | undefined {
  if (outcome === 'NONE') {
    if (left.length > 0) return 'NONE_RIGHT';
    return right.length > 0 ? 'NONE_LEFT' : 'NONE_BOTH';
  }
  if (outcome === 'CONTRADICTORY') return 'CONTRADICTORY';
  if (outcome === 'INCOMPARABLE') {
    const meet = (part: (template: ComparedTemplate) => string) =>
      left.some((x) => right.some((y) => part(x) === part(y)));
    if (!meet(({ modality }) => modality)) return 'NO_COMMON_MODALITY';
    return meet(({ modality, finger }) => `${modality} ${finger}`)
      ? 'QUALITY_OR_ENGINE'
      : 'NO_COMMON_POSITION';
  }
  return review ? 'REVIEW_ZONE' : undefined;
}
