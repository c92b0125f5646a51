/**
 * Biometric outcome of two identity groups from a 1:1 comparison of all their templates, run for every document or
 * identity candidate (Regulation (EU) 2019/817 Art 28, 30-33; the values of `bio` are in `docs/glossary.md`).
 */
import type { BioVerdict, ModalityVerdict } from '../model/evidence.ts';
import type { Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { type BiometricEngine, engineName } from './engine.ts';

const MODALITIES: readonly Modality[] = ['FINGER', 'FACE'];

/** Pairs of templates of one position that the engine compares. */
export function comparablePairs(
  a: readonly StoredTemplate[],
  b: readonly StoredTemplate[],
  engine: BiometricEngine,
): [StoredTemplate, StoredTemplate][] {
  const theirs = b.filter(engine.accepts);
  return a
    .filter(engine.accepts)
    .flatMap((x) =>
      theirs.flatMap((y): [StoredTemplate, StoredTemplate][] => (x.finger === y.finger ? [[x, y]] : [])),
    );
}

/** The engine's fusion of the best pair at each position that both sides hold; undefined when they share none. */
function fuse(
  a: readonly StoredTemplate[],
  b: readonly StoredTemplate[],
  engine: BiometricEngine,
): number | undefined {
  const best = new Map<string, number>();
  for (const [x, y] of comparablePairs(a, b, engine)) {
    const position = x.finger ?? '';
    best.set(position, Math.max(best.get(position) ?? 0, engine.compare(x, y)));
  }
  if (best.size === 0) return undefined;
  // Sorted before they are added: the last digit must not depend on which side came first.
  return engine.fuse([...best.values()].sort((p, q) => p - q));
}

/**
 * Fetches what `compareBiometrics` will ask of engines in other processes. Throws EngineAway while one does not answer.
 * @param sides gone through once, and not at all where no engine is in another process
 */
export async function prepareComparisons(
  sides: Iterable<readonly [readonly StoredTemplate[], readonly StoredTemplate[]]>,
  engines: readonly BiometricEngine[],
): Promise<void> {
  const remote = engines.filter((engine) => engine.prepare !== undefined);
  if (remote.length === 0) return;
  const pairs = remote.map((): [StoredTemplate, StoredTemplate][] => []);
  for (const [a, b] of sides)
    for (const [n, engine] of remote.entries()) pairs[n]?.push(...comparablePairs(a, b, engine));
  await Promise.all(remote.map(async (engine, n) => await engine.prepare?.(pairs[n] ?? [])));
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
