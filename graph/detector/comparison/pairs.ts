/**
 * Every identity of one side against every identity of the other: verdict, fields and score, the pair that speaks most
 * for one person first. The verdict is that of the detector's own rules; the score is that of the present model, asked
 * again: one model on the whole page, also where a pair was too weak for an edge.
 */
import { type ExplainedScore, explainedScore } from '../../matching/explain/index.ts';
import { type Model, plainFeature, scoreIdentities } from '../../matching/score/index.ts';
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

const OUTCOMES: readonly IdentityOutcome[] = ['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT'];
const FEATURES: Record<string, FieldName> = {
  'family name': 'FAMILY',
  'given name': 'GIVEN',
  'date of birth': 'DATE_OF_BIRTH',
  sex: 'SEX',
  nationality: 'NATIONALITY',
  'country of birth': 'COUNTRY_OF_BIRTH',
  place: 'TOWN',
};

export function comparedPairs(
  a: readonly ComparedIdentity[],
  b: readonly ComparedIdentity[],
  model: Model,
): { pairs: ComparedPair[]; truncated: boolean } {
  const judged = a.flatMap((x) =>
    b.map((y) => {
      const key = pairKey(x.id, y.id);
      const { outcome } = compareIdentityData([x.identity], [y.identity]);
      return { x, y, key, outcome, score: scoreIdentities(x.identity, y.identity, model) };
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

function rowsOf(x: ComparedIdentity, y: ComparedIdentity, score: MatchScore): FieldRow[] {
  const bits = new Map(
    score.features.map((feature) => [FEATURES[plainFeature(feature.feature)], feature.bits]),
  );
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
