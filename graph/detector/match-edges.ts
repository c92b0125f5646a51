/**
 * Weighted match edges between the parts of two records of different systems: identities by score, documents by
 * number, templates by engine. One per unordered pair, smaller id first, each with its explanation; a score ranks and
 * explains, it never colours.
 */
import { type BiometricEngine, engineName } from '../biometrics/index.ts';
import type { ScoredPair } from '../matching/candidates/index.ts';
import { FLOOR_PROBABILITY, scoreIdentities } from '../matching/score/index.ts';
import { compareIdentityData, compareTravelDocuments } from '../matching/verdict/index.ts';
import type { MatchScore } from '../model/evidence.ts';
import type { StoredDocument, StoredIdentity, StoredRecord, StoredTemplate } from '../model/stored.ts';
import { pairKey } from './evaluate.ts';

export interface EdgeRow {
  from: string;
  to: string;
  properties: Record<string, unknown> & { key: string };
}

export interface EdgeRows {
  identities: EdgeRow[];
  documents: EdgeRow[];
  templates: EdgeRow[];
}

const ordered = <T extends { id: string }>(one: T, two: T): [T, T] =>
  one.id < two.id ? [one, two] : [two, one];

/**
 * Edges between the parts of `one` and `two`; identity pairs below the floor and not alike by rule get none.
 * @param scored scores that the index made of identities of `one` against those of `two`
 */
export function matchEdges(
  one: StoredRecord,
  two: StoredRecord,
  engines: readonly BiometricEngine[],
  now: string,
  scored: readonly ScoredPair[] = [],
): EdgeRows {
  const [from, to] = ordered(one, two);
  const scores = new Map(scored.map((pair) => [`${pair.identityId}|${pair.otherIdentityId}`, pair.score]));
  return {
    identities: from.identities.flatMap((a) => to.identities.flatMap((b) => identityEdge(a, b, now, scores))),
    documents: documentEdges(from.documents, to.documents, now),
    templates: from.templates.flatMap((a) => to.templates.flatMap((b) => templateEdge(a, b, engines, now))),
  };
}

function identityEdge(
  one: StoredIdentity,
  two: StoredIdentity,
  now: string,
  scores: ReadonlyMap<string, MatchScore>,
): EdgeRow[] {
  const [a, b] = ordered(one, two);
  const verdict = compareIdentityData([a], [b]);
  // A score names its sides: one made from the other side is made anew, so that an edge does not depend on who asked.
  const score = scores.get(pairKey(a.id, b.id)) ?? scoreIdentities(a, b);
  const alike = verdict.outcome === 'SAME' || verdict.outcome === 'SIMILAR';
  if (score.probability < FLOOR_PROBABILITY && !alike) return [];
  return [
    {
      from: a.id,
      to: b.id,
      properties: {
        key: pairKey(a.id, b.id),
        fromVersion: a.version,
        toVersion: b.version,
        bits: score.bits,
        probability: score.probability,
        levels: score.features.map((feature) => `${feature.feature}: ${feature.level}`),
        weights: score.features.map((feature) => feature.bits),
        verdict: verdict.outcome,
        modelVersion: score.modelVersion,
        explanation: JSON.stringify({ score, verdict }),
        at: now,
      },
    },
  ];
}

function documentEdges(one: StoredDocument[], two: StoredDocument[], now: string): EdgeRow[] {
  return compareTravelDocuments(one, two).pairs.map((pair) => {
    const [a, b] = ordered(one[pair.a] as StoredDocument, two[pair.b] as StoredDocument);
    const key = pairKey(a.id, b.id);
    return { from: a.id, to: b.id, properties: { key, notes: pair.notes, at: now } };
  });
}

function templateEdge(
  one: StoredTemplate,
  two: StoredTemplate,
  engines: readonly BiometricEngine[],
  now: string,
): EdgeRow[] {
  if (one.modality !== two.modality || one.finger !== two.finger) return [];
  const engine = engines.find((known) => known.accepts(one) && known.accepts(two));
  if (engine === undefined) return [];
  const [a, b] = ordered(one, two);
  const score = engine.compare(a, b);
  if (score < engine.hitThreshold) return [];
  const properties = {
    key: pairKey(a.id, b.id),
    modality: a.modality,
    score,
    threshold: engine.hitThreshold,
    engine: engineName(engine),
    at: now,
  };
  return [{ from: a.id, to: b.id, properties }];
}
