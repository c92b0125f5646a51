/**
 * Scores of an engine in another process, fetched before they are asked for: a template never changes under its id, so a
 * score is good for as long as it is remembered.
 */
import type { StoredTemplate } from '../model/stored.ts';
import type { BiometricEngine } from './engine.ts';

/** Scores remembered; those fetched longest ago leave first. About 100 bytes each. */
const REMEMBERED = 100_000;

const keyOf = (a: StoredTemplate, b: StoredTemplate) => (a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`);

export function scoreBook(
  scores: (probe: Uint8Array, candidates: readonly Uint8Array[]) => Promise<Float64Array>,
): Required<Pick<BiometricEngine, 'compare' | 'prepare'>> {
  const known = new Map<string, number>();
  return {
    compare(a, b) {
      const score = known.get(keyOf(a, b));
      if (score === undefined) throw new RangeError(`templates ${keyOf(a, b)} were not prepared`);
      return score;
    },
    async prepare(pairs) {
      const asked = new Map<string, readonly [StoredTemplate, StoredTemplate]>();
      const wanted = new Set<string>();
      for (const pair of pairs) {
        const key = keyOf(...pair);
        wanted.add(key);
        const score = known.get(key);
        if (score === undefined) asked.set(key, pair);
        else {
          // Used lately: it leaves last.
          known.delete(key);
          known.set(key, score);
        }
      }
      const byProbe = Map.groupBy(asked.values(), ([probe]) => probe.id);
      for (const those of byProbe.values()) {
        const probe = those[0]?.[0] as StoredTemplate;
        const found = await scores(
          probe.features,
          those.map(([, candidate]) => candidate.features),
        );
        for (const [n, [, candidate]] of those.entries())
          known.set(keyOf(probe, candidate), found[n] as number);
      }
      for (const key of known.keys()) {
        if (known.size <= REMEMBERED) break;
        if (!wanted.has(key)) known.delete(key);
      }
    },
  };
}
