/**
 * Why two records match, or why they do not: the pair of their identities that speaks most for one person, scored on
 * demand whether or not it has an edge, what would turn the outcome, and whether the search could bring them together.
 * A function of the two records as they stand now and of the model in use.
 */
import { type SharedKeys, sharedKeys } from '../matching/candidates/index.ts';
import type { NoEdgeReason } from '../matching/explain/index.ts';
import {
  FLOOR_PROBABILITY,
  MODEL,
  type Model,
  prepareIdentity,
  scorePrepared,
  type TurningPoint,
  turningPoints,
} from '../matching/score/index.ts';
import {
  candidateDocumentKey,
  compareIdentityData,
  legalKeys,
  type VerdictTurn,
  verdictTurns,
} from '../matching/verdict/index.ts';
import type { IdentityVerdict, MatchScore } from '../model/evidence.ts';
import type { StoredDocument, StoredIdentity } from '../model/stored.ts';
import { pairKey } from './evaluate.ts';

/** One side as far as it is asked about. */
export interface WhySide {
  /** All that the record states; keys are made of all of it. */
  identities: readonly StoredIdentity[];
  documents: readonly StoredDocument[];
  /** The identity asked about; absent for the whole record. */
  identityId?: string;
}

export interface PairAnswer {
  identities: [string, string];
  /** Of the pair of identities. */
  key: string;
  score: MatchScore;
  verdict: IdentityVerdict;
  turningPoints: TurningPoint[];
  verdictTurns: VerdictTurn[];
}

/** Undefined where a side states no identity. */
export function answerPair(one: WhySide, two: WhySide, model: Model = MODEL): PairAnswer | undefined {
  const others = asked(two);
  const scored = asked(one).flatMap((a) =>
    others.map((b) => ({ a, b, score: scorePrepared(a.prepared, b.prepared, model) })),
  );
  const [best] = scored.sort((p, q) => q.score.bits - p.score.bits);
  if (best === undefined) return undefined;
  const { a, b, score } = best;
  const verdict = compareIdentityData([a.identity], [b.identity]);
  return {
    identities: [a.identity.id, b.identity.id],
    ...{ key: pairKey(a.identity.id, b.identity.id), score, verdict },
    turningPoints: turningPoints(a.prepared, b.prepared, score, model),
    verdictTurns: verdictTurns(verdict.categories),
  };
}

/** In the order of ids, so that of equal pairs the same one is told whichever side is asked for first. */
const asked = ({ identities, identityId }: WhySide) =>
  identities
    .filter(({ id }) => identityId === undefined || id === identityId)
    .sort((p, q) => (p.id < q.id ? -1 : 1))
    .map((identity) => ({ identity, prepared: prepareIdentity(identity) }));

export type Ground = 'BIOMETRIC' | 'DOCUMENT' | 'IDENTITY';

export interface Candidacy {
  /** Grounds by which the two are compared whatever else is in the register: complete and uncapped. */
  legal: Ground[];
  keys: SharedKeys[];
}

/** @param hit true where templates of the two hit */
export function candidacyOf(one: WhySide, two: WhySide, hit: boolean): Candidacy {
  const legal: Ground[] = [];
  if (hit) legal.push('BIOMETRIC');
  if (meet(documentKeys(one), documentKeys(two))) legal.push('DOCUMENT');
  if (meet(legalKeys([...one.identities]), legalKeys([...two.identities]))) legal.push('IDENTITY');
  return { legal, keys: sharedKeys(one.identities, two.identities) };
}

const documentKeys = ({ documents }: WhySide) =>
  documents.map(({ number }) => candidateDocumentKey(number)).filter((key) => key !== '');

function meet(one: readonly string[], two: readonly string[]): boolean {
  const known = new Set(two);
  return one.some((key) => known.has(key));
}

export interface EdgeState {
  /** Model of the edge that stands; absent where there is none. */
  modelVersion?: string;
  /** Both records are of kinds that take part in detection. */
  takesPart: boolean;
  /** State of the newest event of each record. */
  events: readonly string[];
  /** The search of one of the two was cut off. */
  truncated: boolean;
  /** Keys of the two that were not walked when they were searched: too many records share them. */
  genericKeys: number;
}

/** Why there is no edge, the first cause first; of an edge that stands what is to be known of it. Empty: all is well. */
export function reasonsOf(
  answer: PairAnswer,
  { legal, keys }: Candidacy,
  { modelVersion, takesPart, events, truncated, genericKeys }: EdgeState,
): NoEdgeReason[] {
  const open: NoEdgeReason[] = [];
  if (events.includes('DEAD')) open.push('DETECTION_FAILED');
  if (events.some((state) => state !== 'DONE' && state !== 'DEAD')) open.push('DETECTION_OPEN');
  if (modelVersion !== undefined)
    return modelVersion === answer.score.modelVersion ? open : [...open, 'OTHER_MODEL'];
  if (!takesPart) return ['TAKES_NO_PART'];
  const { outcome } = answer.verdict;
  const alike = outcome === 'SAME' || outcome === 'SIMILAR';
  const reasons = [...open];
  if (answer.score.probability < FLOOR_PROBABILITY && !alike) reasons.push('BELOW_FLOOR');
  if (legal.length === 0 && keys.every(({ shared }) => shared.length === 0)) reasons.push('NO_SHARED_KEY');
  else if (legal.length === 0 && truncated) reasons.push('CUT_OFF');
  if (reasons.length === 0 && legal.length === 0 && genericKeys > 0) reasons.push('CAPPED_KEYS');
  return reasons.length === 0 ? ['NOT_FOUND'] : reasons;
}
