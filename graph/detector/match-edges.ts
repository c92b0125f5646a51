/**
 * Weighted match edges between the parts of two records of different systems: identities by score, documents by
 * number, templates by engine. One per unordered pair, smaller id first; a score ranks and explains, it never colours.
 *
 * An edge between identities keeps what its model said (levels and weights of the features, which sum to the bits with
 * the prior) and the versions it rests on. Forms and rules are not kept with it: `explainMatch` finds them again from
 * the two identities, which are those versions as long as the edge stands.
 */
import { type BiometricEngine, engineName } from '../biometrics/index.ts';
import {
  type Facts,
  FLOOR_PROBABILITY,
  factsOfIdentity,
  MODEL,
  type Model,
  prepareIdentity,
  scoreFacts,
  scorePrepared,
  type TurningPoint,
  turningPoints,
} from '../matching/score/index.ts';
import { compareIdentityData, compareTravelDocuments } from '../matching/verdict/index.ts';
import type { IdentityVerdict, MatchScore } from '../model/evidence.ts';
import type { Identity } from '../model/record.ts';
import type {
  PlainRecord,
  StoredDocument,
  StoredIdentity,
  StoredRecord,
  StoredTemplate,
} from '../model/stored.ts';
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

/** What an edge between identities keeps of its score. */
export interface KeptScore {
  bits: number;
  probability: number;
  /** `feature: level`, with the bits of each in `weights`. */
  levels: readonly string[];
  weights: readonly number[];
  modelVersion: string;
}

const ordered = <T extends { id: string }>(one: T, two: T): [T, T] =>
  one.id < two.id ? [one, two] : [two, one];

/** Comparable forms of identities, for as long as their record is in memory. */
const facts = new WeakMap<StoredIdentity, Facts>();

function factsOf(identity: StoredIdentity): Facts {
  let known = facts.get(identity);
  if (known === undefined) {
    known = factsOfIdentity(identity);
    facts.set(identity, known);
  }
  return known;
}

/**
 * Edges between the parts of `one` and `two`, whichever comes first; identity pairs below the floor and not alike by
 * rule get none. Of a record that comes without its templates no template hits.
 */
export function matchEdges(
  one: StoredRecord,
  two: PlainRecord & Partial<Pick<StoredRecord, 'templates'>>,
  engines: readonly BiometricEngine[],
  now: string,
  model: Model = MODEL,
): EdgeRows {
  const [from, to] = ordered<PlainRecord>(one, two);
  const others = two.templates ?? [];
  return {
    identities: from.identities.flatMap((a) => to.identities.flatMap((b) => identityEdge(a, b, now, model))),
    documents: documentEdges(from.documents, to.documents, now),
    templates: one.templates.flatMap((a) => others.flatMap((b) => templateEdge(a, b, engines, now))),
  };
}

/** Whether the rules of the Annexes call the identity data of an edge the same or similar. */
export const isAlike = ({ properties }: EdgeRow) =>
  properties.verdict === 'SAME' || properties.verdict === 'SIMILAR';

function identityEdge(one: StoredIdentity, two: StoredIdentity, now: string, model: Model): EdgeRow[] {
  const [a, b] = ordered(one, two);
  const verdict = compareIdentityData([a], [b]);
  const score = scoreFacts(factsOf(a), factsOf(b), model);
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
        at: now,
      },
    },
  ];
}

/**
 * Score and verdict of an edge from `one` (the smaller id) to `two`, by the model that scored it. Where that is not held
 * any more the features are those that were kept, without the forms that they compared, and what would turn them is not
 * known.
 */
export function explainMatch(
  one: Identity,
  two: Identity,
  kept: KeptScore,
  model: Model | undefined,
): { score: MatchScore; verdict: IdentityVerdict; turningPoints?: TurningPoint[] } {
  const verdict = compareIdentityData([one], [two]);
  if (model !== undefined) {
    const [a, b] = [prepareIdentity(one), prepareIdentity(two)];
    const score = scorePrepared(a, b, model);
    return { score, verdict, turningPoints: turningPoints(a, b, score, model) };
  }
  const features = kept.levels.map((text, i) => {
    const [feature = '', level = ''] = text.split(': ');
    return { feature, level, bits: kept.weights[i] ?? 0 };
  });
  const { bits, probability, modelVersion } = kept;
  return { score: { bits, probability, features, modelVersion }, verdict };
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
