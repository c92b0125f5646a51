/** Links and deduplicates the rows of any file, without a server and without labels. */

import { EXHAUSTIVE_ROWS, findPairs } from '../candidates/pairs.ts';
import { compareProfiles } from '../compare/index.ts';
import { learnModel, withPrior } from '../learn/index.ts';
import { bitsOfProbability, FLOOR_PROBABILITY, type Model, probabilityOf } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { ProfileStore } from '../profile/index.ts';
import { factsOfRow, hasUnreadDate } from './facts.ts';
import { groupsOf } from './groups.ts';
import { MOST_SHIFT, priorShift } from './prior.ts';
import type { LinkedPair, LinkOptions, LinkResult, SourceRow } from './row.ts';

export { DEFAULT_THRESHOLD } from '../model/format.ts';
export type { DateOrder, LinkedPair, LinkOptions, LinkResult, Role, SourceRow } from './row.ts';
export { ROLES } from './row.ts';

export interface LinkedRows extends LinkResult {
  model: Model;
  /** Rows that state a date of birth which could not be read. */
  unreadDates: number;
}

const FLOOR_BITS = bitsOfProbability(FLOOR_PROBABILITY);

/** @param given a frozen model; without one the weights are learnt from the rows themselves */
export function linkRows(rows: readonly SourceRow[], options: LinkOptions, given?: Model): LinkedRows {
  const store = new ProfileStore();
  let unreadDates = 0;
  for (const row of rows) {
    const facts = factsOfRow(row, options.dateOrder);
    if (hasUnreadDate(row, facts)) unreadDates++;
    store.add(facts);
  }
  const allowed = (a: number, b: number) => {
    const [x, y] = [rows[a] as SourceRow, rows[b] as SourceRow];
    if (x.kind !== '' && y.kind !== '' && x.kind !== y.kind) return false;
    return x.source === y.source ? options.within : options.across;
  };
  const candidates = findPairs(store, rows.length, {
    allowed,
    progress: (done, of) => options.progress?.('finding pairs', done, of),
  });
  const scored = (by: Weights, of: Pairs, floor: number) =>
    scorePairs(store, by, of, floor, (done, all) => options.progress?.('scoring pairs', done, all));
  let model = given;
  let among: Pairs = candidates;
  if (model === undefined) {
    const learnt = learnModel(store, {
      name: 'learnt',
      trainedOn: 'the linked file itself, without labels',
      ids: rows.map((row) => `${row.source} ${row.id}`),
      candidates: { ...candidates, all: rows.length <= EXHAUSTIVE_ROWS },
      allowed,
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    });
    const unshifted = new Weights(learnt, store);
    const near = scored(unshifted, candidates, FLOOR_BITS - MOST_SHIFT);
    model = withPrior(learnt, learnt.priorBits + priorShift(store, unshifted, near));
    const slots = (end: 'a' | 'b') => Int32Array.from(near, (pair) => pair[end]);
    among = { a: slots('a'), b: slots('b') };
  }
  const weights = new Weights(model, store);
  const pairs = scored(weights, among, FLOOR_BITS);
  return {
    model,
    pairs,
    clusters: (threshold) => groupsOf(store, weights, pairs, threshold),
    candidates: { count: candidates.a.length, compared: candidates.has },
    unreadDates,
  };
}

interface Pairs {
  a: Int32Array;
  b: Int32Array;
}

/** Pairs with `floor` bits or more, the best first. */
function scorePairs(
  store: ProfileStore,
  weights: Weights,
  { a, b }: Pairs,
  floor: number,
  progress: (done: number, of: number) => void,
): LinkedPair[] {
  const pairs: LinkedPair[] = [];
  for (let i = 0; i < a.length; i++) {
    if (i % 50_000 === 0) progress(i, a.length);
    const [x, y] = [a[i] as number, b[i] as number];
    compareProfiles(store, x, y, weights);
    const bits = weights.total();
    if (bits >= floor) pairs.push({ a: x, b: y, bits, probability: probabilityOf(bits) });
  }
  return pairs.sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b);
}
