/**
 * Biometric outcome of two identity groups from a 1:1 comparison of all their templates, run for every document or
 * identity candidate (Regulation (EU) 2019/817 Art 28, 30-33; the values of `bio` are in `docs/glossary.md`).
 */
import type { BioVerdict, ModalityVerdict } from '../model/evidence.ts';
import type { Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { type BiometricEngine, engineName } from './engine.ts';

const MODALITIES: readonly Modality[] = ['FINGER', 'FACE'];

/** Mean over the positions that both sides hold of the best pair at each; undefined when they share none. */
function fuse(
  a: readonly StoredTemplate[],
  b: readonly StoredTemplate[],
  engine: BiometricEngine,
): number | undefined {
  const best = new Map<string, number>();
  const ours = a.filter(engine.accepts);
  const theirs = b.filter(engine.accepts);
  for (const x of ours) {
    for (const y of theirs) {
      if (x.finger !== y.finger) continue;
      const position = x.finger ?? '';
      best.set(position, Math.max(best.get(position) ?? 0, engine.compare(x, y)));
    }
  }
  if (best.size === 0) return undefined;
  // Sorted before they are added: the last digit must not depend on which side came first.
  const scores = [...best.values()].sort((p, q) => p - q);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function compareModality(
  modality: Modality,
  a: readonly StoredTemplate[],
  b: readonly StoredTemplate[],
  engines: readonly BiometricEngine[],
): ModalityVerdict | undefined {
  if (![...a, ...b].some((template) => template.modality === modality)) return undefined;
  const mine = engines.filter((engine) => engine.modality === modality);
  // The first engine that can compare the two sides decides; engines are given in order of trust.
  for (const engine of mine) {
    const score = fuse(a, b, engine);
    if (score === undefined) continue;
    const outcome =
      score >= engine.hitThreshold ? 'HIT' : score >= engine.reviewThreshold ? 'REVIEW' : 'MISS';
    return { modality, outcome, score, threshold: engine.hitThreshold, engine: engineName(engine) };
  }
  const first = mine[0];
  return {
    modality,
    outcome: 'INCOMPARABLE',
    threshold: first?.hitThreshold ?? 1,
    engine: first ? engineName(first) : 'none',
  };
}

/**
 * NONE iff a side holds no template; INCOMPARABLE iff both hold some but none of one modality, position and engine that
 * meets the quality minimum; CONTRADICTORY iff one modality hits and another misses; SAME iff one hits; else DIFFERENT.
 * `review` is true when a score lies between the review and the hit threshold.
 */
export function compareBiometrics(
  a: readonly StoredTemplate[],
  b: readonly StoredTemplate[],
  engines: readonly BiometricEngine[],
): BioVerdict {
  if (a.length === 0 || b.length === 0) return { outcome: 'NONE', modalities: [], review: false };
  const modalities = MODALITIES.map((modality) => compareModality(modality, a, b, engines)).filter(
    (verdict) => verdict !== undefined,
  );
  const outcomes = new Set(modalities.map((verdict) => verdict.outcome));
  const review = outcomes.has('REVIEW');
  if (outcomes.has('HIT'))
    return { outcome: outcomes.has('MISS') ? 'CONTRADICTORY' : 'SAME', modalities, review };
  if (review || outcomes.has('MISS')) return { outcome: 'DIFFERENT', modalities, review };
  return { outcome: 'INCOMPARABLE', modalities, review };
}
