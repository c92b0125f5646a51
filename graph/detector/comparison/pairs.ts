/**
 * Every identity of one side against every identity of the other: verdict, fields and score, the pair that speaks most
 * for one person first. The verdict is that of the detector's own rules; the score is the one stored with the match edge,
 * or the same model asked again where the pair was too weak for an edge.
 */
import { type ExplainedScore, explainedScore } from '../../matching/explain/index.ts';
import { MODEL, scoreIdentities } from '../../matching/score/index.ts';
import {
  compareFields,
  compareIdentityData,
  type FieldName,
  type FieldVerdict,
} from '../../matching/verdict/index.ts';
import type { IdentityOutcome, MatchScore } from '../../model/evidence.ts';
import { pairKey } from '../evaluate.ts';
import type { ComparedIdentity } from './sides.ts';
import { type StatedValue, valuesOf } from './values.ts';

/** Pairs shown; a record with many aliases makes hundreds. */
const PAIRS = 60;

export interface PairEnd {
  identityId: string;
  recordId: string;
  category: string;
}

export interface FieldRow extends FieldVerdict {
  a: StatedValue[];
  b: StatedValue[];
  /** What the score gives for this field alone. */
  bits?: number;
}

export interface ComparedPair {
  key: string;
  a: PairEnd;
  b: PairEnd;
  best: boolean;
  outcome: IdentityOutcome;
  rows: FieldRow[];
  score: ExplainedScore;
}

/** A match edge between two identities as stored. */
export interface StoredMatch {
  key: string;
  fromId: string;
  explanation: string;
}

const OUTCOMES: readonly IdentityOutcome[] = ['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT'];
const FEATURES: Record<string, FieldName> = {
  family: 'FAMILY',
  given: 'GIVEN',
  'date of birth': 'DATE_OF_BIRTH',
  sex: 'SEX',
  nationality: 'NATIONALITY',
  'country of birth': 'COUNTRY_OF_BIRTH',
  'town of birth': 'TOWN',
};
/** Features that change their name with the order of the two sides. */
const CROSSED: Record<string, string> = {
  'family and given': 'given and family',
  'given and family': 'family and given',
};

export function comparedPairs(
  a: readonly ComparedIdentity[],
  b: readonly ComparedIdentity[],
  edges: readonly StoredMatch[],
): { pairs: ComparedPair[]; truncated: boolean } {
  const stored = new Map(edges.map((edge) => [edge.key, edge]));
  const judged = a.flatMap((x) =>
    b.map((y) => {
      const key = pairKey(x.id, y.id);
      const { outcome } = compareIdentityData([x.identity], [y.identity]);
      return { x, y, key, outcome, score: scoreOf(x, y, stored.get(key)) };
    }),
  );
  judged.sort(
    (p, q) =>
      OUTCOMES.indexOf(p.outcome) - OUTCOMES.indexOf(q.outcome) ||
      q.score.bits - p.score.bits ||
      (p.key < q.key ? -1 : 1),
  );
  const pairs = judged.slice(0, PAIRS).map(({ x, y, key, outcome, score }, position) => ({
    ...{ key, outcome, best: position === 0 },
    ...{ a: endOf(x), b: endOf(y) },
    rows: rowsOf(x, y, score),
    score: explainedScore(score),
  }));
  return { pairs, truncated: judged.length > pairs.length };
}

const endOf = ({ id, recordId, identity }: ComparedIdentity): PairEnd => ({
  ...{ identityId: id, recordId, category: identity.category },
});

function scoreOf(x: ComparedIdentity, y: ComparedIdentity, edge: StoredMatch | undefined): MatchScore {
  if (edge === undefined) return scoreIdentities(x.identity, y.identity);
  const { score } = JSON.parse(edge.explanation) as { score: MatchScore };
  // One derived number on the whole page: no mixture of models.
  if (score.modelVersion !== MODEL.version) return scoreIdentities(x.identity, y.identity);
  return edge.fromId === x.id ? score : turned(score);
}

/** The score as seen from the other side. */
function turned(score: MatchScore): MatchScore {
  return {
    ...score,
    features: score.features.map(({ a, b, ...feature }) => ({
      ...feature,
      feature: CROSSED[feature.feature] ?? feature.feature,
      ...(b === undefined ? {} : { a: b }),
      ...(a === undefined ? {} : { b: a }),
    })),
  };
}

function rowsOf(x: ComparedIdentity, y: ComparedIdentity, score: MatchScore): FieldRow[] {
  const bits = new Map(score.features.map((feature) => [FEATURES[feature.feature], feature.bits]));
  return compareFields(x.identity, y.identity).map((verdict) => {
    const weight = bits.get(verdict.field);
    return {
      ...verdict,
      a: valuesOf(x.identity, verdict.field),
      b: valuesOf(y.identity, verdict.field),
      ...(weight === undefined ? {} : { bits: weight }),
    };
  });
}
