/**
 * Own quality score of a biometric sample: the worst of its parts, each brought to 0..100 with 30 at the least value at
 * which a template may be made (Regulation (EU) 2019/817 Art 13(3)). It is no NFIQ 2 and no OFIQ value.
 */
export interface Quality<Part extends string = string> {
  /** 0..100, the lowest of the parts. */
  score: number;
  /** 0..100 each. */
  parts: Record<Part, number>;
  isEnough: boolean;
  /** What is below the minimum, in words. */
  reasons: string[];
}

/** The values of a part at the minimum and where nothing is left to wish; `best` may be the smaller one. */
export interface QualityScale {
  least: number;
  best: number;
  reason: string;
}

/** Of the score, and so of each part. */
export const MINIMUM = 30;

export function judgeQuality<Part extends string>(
  measured: Record<Part, number>,
  scales: Record<Part, QualityScale>,
): Quality<Part> {
  const names = Object.keys(scales) as Part[];
  const parts = Object.fromEntries(
    names.map((part) => [part, onScale(measured[part], scales[part])]),
  ) as Record<Part, number>;
  const reasons = names.filter((part) => parts[part] < MINIMUM).map((part) => scales[part].reason);
  return {
    score: Math.min(...names.map((part) => parts[part])),
    parts,
    isEnough: reasons.length === 0,
    reasons,
  };
}

/** 0 for a value that is no number. */
function onScale(value: number, { least, best }: QualityScale): number {
  const share = MINIMUM + ((100 - MINIMUM) * (value - least)) / (best - least);
  return Number.isFinite(share) ? Math.round(Math.min(100, Math.max(0, share))) : 0;
}
