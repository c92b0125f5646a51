/**
 * Names against names: words are paired one to one (best pair first), each pair earns the bits of its level and of its
 * rarity, words without a partner cost. Family with family and given with given; crosswise; or as one set of words
 * where a source does not split names or the sources split differently. The best reading counts.
 */
import type { ScoredFeature } from '../../model/evidence.ts';
import type { Token } from '../normalise/index.ts';
import { nameFrequency } from './frequency.ts';
import { bitsOf, quantise, type ScoreModel, type TokenLevel } from './model.ts';
import type { NameForm, PreparedIdentity } from './prepare.ts';
import { DIFFERENT, TOKEN_LEVELS, wordLevel } from './words.ts';

type Field = 'family' | 'given' | 'any';

interface Weights {
  levels: Record<Field, number[]>;
  frequencies: Map<string, number>;
}

interface Found {
  bits: number;
  level: string;
  a: NameForm;
  b: NameForm;
  matched: number;
  /** Words of each side that found no partner. */
  unmatched: number;
}

export interface NamesResult {
  features: ScoredFeature[];
  bits: number;
  /** `for`: the given name speaks for one person; `against`: it differs; `none`: it says nothing. */
  given: 'for' | 'against' | 'none';
}

const weightsOf = new WeakMap<ScoreModel, Weights>();

function weights(model: ScoreModel): Weights {
  let known = weightsOf.get(model);
  if (!known) {
    const list = (table: Record<TokenLevel, { m: number; u: number }>) =>
      TOKEN_LEVELS.map((level) => bitsOf(table[level]));
    known = {
      levels: { family: list(model.family), given: list(model.given), any: list(model.any) },
      frequencies: new Map(),
    };
    weightsOf.set(model, known);
  }
  return known;
}

/** 0.7 · clamp(log2(ū/f)): common names earn less, rare ones more. The commoner of the two words counts. */
function rarity(a: Token, b: Token, field: Field, model: ScoreModel): number {
  const { weight, min, max, unknown } = model.frequency;
  const f = Math.max(nameFrequency(a, unknown), nameFrequency(b, unknown));
  return weight * Math.min(max, Math.max(min, Math.log2(model.frequency[field] / f)));
}

/** Whether two words written together are the third. */
function joined(first: Token, second: Token, word: Token): boolean {
  return (
    first.text.length + second.text.length === word.text.length &&
    word.text.startsWith(first.text) &&
    word.text.endsWith(second.text)
  );
}

/** Words of `a`, neighbours replaced by the one word of `b` that they make together (小 明, XIAOMING). */
function regroup(a: readonly Token[], b: readonly Token[]): readonly Token[] {
  let words: Token[] | undefined;
  for (let i = 0; i < a.length; i++) {
    const [first, second] = [a[i] as Token, a[i + 1]];
    const one = second && b.find((word) => joined(first, second, word));
    if (one) {
      words ??= a.slice(0, i);
      words.push(one);
      i++;
    } else words?.push(first);
  }
  return words ?? a;
}

function letters(tokens: readonly Token[]): number {
  let sum = 0;
  for (const token of tokens) sum += token.text.length;
  return sum;
}

/** The same letters in the same order, cut into another number of words. */
function cutOtherwise(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length === b.length || letters(a) !== letters(b)) return false;
  const whole = (tokens: readonly Token[]) => tokens.map((token) => token.text).join('');
  return whole(a) === whole(b);
}

const SHARE_OF_NEXT = { family: [1, 0.5, 0.3], given: [1, 0.5, 0.3], any: [1, 1, 0.6, 0.4] };
/** Level index up to which the rarity of a name counts: it must be the same name, not only one like it. */
const SAME_NAME = 4;
const ROMANISED = 1;
const MAX_WORDS = 12;

interface Pair {
  bits: number;
  level: number;
  i: number;
  j: number;
  tie: string;
}

function compareForms(a: NameForm, b: NameForm, field: Field, model: ScoreModel): Found {
  const levels = weights(model).levels[field];
  let as = regroup(a.tokens, b.tokens).slice(0, MAX_WORDS);
  let bs = regroup(b.tokens, a.tokens).slice(0, MAX_WORDS);
  if (cutOtherwise(as, bs)) {
    // The side with fewer words tells how many there are.
    if (as.length < bs.length) bs = as;
    else as = bs;
  }
  const recut = as.length !== a.tokens.length || bs.length !== b.tokens.length;
  const pairs: Pair[] = [];
  for (let i = 0; i < as.length; i++) {
    for (let j = 0; j < bs.length; j++) {
      const x = as[i] as Token;
      const y = bs[j] as Token;
      const level = wordLevel(x, y);
      if (level === DIFFERENT) continue;
      let bits = levels[level] as number;
      if (level <= SAME_NAME) bits += rarity(x, y, field, model);
      pairs.push({ bits, level, i, j, tie: x.text < y.text ? `${x.text} ${y.text}` : `${y.text} ${x.text}` });
    }
  }
  if (pairs.length > 1)
    pairs.sort(
      (p, q) => q.bits - p.bits || p.level - q.level || (p.tie < q.tie ? -1 : p.tie > q.tie ? 1 : 0),
    );
  let usedA = 0;
  let usedB = 0;
  let matched = 0;
  let total = 0;
  let weakest = recut ? ROMANISED : 0;
  const shares = SHARE_OF_NEXT[field];
  for (const pair of pairs) {
    if (usedA & (1 << pair.i) || usedB & (1 << pair.j)) continue;
    usedA |= 1 << pair.i;
    usedB |= 1 << pair.j;
    const share = shares[Math.min(matched, shares.length - 1)] as number;
    total += pair.bits > 0 ? pair.bits * share : pair.bits;
    weakest = Math.max(weakest, pair.level);
    matched++;
  }
  const few = Math.min(as.length, bs.length);
  const unmatched = few - matched;
  const extra = Math.max(as.length, bs.length) - few;
  const { unmatchedBoth, extra: cost, extraMin, fieldMax, namesMax } = model.bits;
  // A whole name of two words or more says as much against as family and given name that differ.
  const least = (levels[DIFFERENT] as number) * (field === 'any' ? Math.min(2, few) : 1);
  if (matched === 0) return { bits: least, level: 'different', a, b, matched, unmatched };
  total += unmatched * unmatchedBoth + Math.max(extraMin, extra * cost);
  total = Math.min(field === 'any' ? namesMax : fieldMax, Math.max(least, total));
  if (a.alias || b.alias) total += model.bits.alias;
  const rest = unmatched > 0 ? ', other words differ' : extra > 0 ? ', a word more' : '';
  return { bits: quantise(total), level: `${TOKEN_LEVELS[weakest]}${rest}`, a, b, matched, unmatched };
}

function better(found: Found, best: Found | undefined): boolean {
  if (!best || found.bits > best.bits) return true;
  return found.bits === best.bits && found.level < best.level;
}

function best(
  as: readonly NameForm[],
  bs: readonly NameForm[],
  field: Field,
  model: ScoreModel,
): Found | undefined {
  let top: Found | undefined;
  for (const a of as) {
    for (const b of bs) {
      const found = compareForms(a, b, field, model);
      if (better(found, top)) top = found;
    }
  }
  return top;
}

function feature(name: string, found: Found | undefined): ScoredFeature {
  if (!found) return { feature: name, level: 'missing', bits: 0 };
  return { feature: name, level: found.level, bits: found.bits, a: found.a.value, b: found.b.value };
}

function evidence(found: Found | undefined): NamesResult['given'] {
  if (!found) return 'none';
  if (found.matched === 0) return 'against';
  return found.bits > 0 ? 'for' : 'none';
}

function inPlace(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): NamesResult {
  const family = best(a.family, b.family, 'family', model);
  const given = best(a.given, b.given, 'given', model);
  const features = [feature('family', family), feature('given', given)];
  return { features, bits: (family?.bits ?? 0) + (given?.bits ?? 0), given: evidence(given) };
}

function crosswise(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): NamesResult | undefined {
  const first = best(a.family, b.given, 'any', model);
  const second = best(a.given, b.family, 'any', model);
  if (!first || !second || first.matched === 0 || second.matched === 0) return undefined;
  const swap: ScoredFeature = {
    feature: 'order',
    level: 'family and given swapped',
    bits: model.bits.swapped,
  };
  return {
    features: [feature('family and given', first), feature('given and family', second), swap],
    bits: first.bits + second.bits + swap.bits,
    given: first.bits > 0 && second.bits > 0 ? 'for' : 'none',
  };
}

function asSets(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): NamesResult | undefined {
  const found = best(a.full, b.full, 'any', model);
  if (!found) return undefined;
  const features = [feature('names', found)];
  let bits = found.bits;
  if (a.split && b.split && a.full.length > 0 && b.full.length > 0) {
    features.push({ feature: 'order', level: 'other order or grouping', bits: model.bits.regrouped });
    bits += model.bits.regrouped;
  }
  const given = found.matched >= 2 ? 'for' : found.matched === 0 || found.unmatched > 0 ? 'against' : 'none';
  return { features, bits, given };
}

/** Best reading of the names of two identities. No name on one side: one feature, missing. */
export function scoreNames(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): NamesResult {
  let top: NamesResult | undefined;
  const consider = (result: NamesResult | undefined) => {
    if (result && (!top || result.bits > top.bits)) top = result;
  };
  const comparable = (a.family.length && b.family.length) || (a.given.length && b.given.length);
  if (comparable) consider(inPlace(a, b, model));
  const settled = top?.features.every(({ level }) => /^(exact|romanised equal)$/.test(level)) ?? false;
  if (!settled) {
    if (a.split && b.split) consider(crosswise(a, b, model));
    consider(asSets(a, b, model));
  }
  return top ?? { features: [{ feature: 'names', level: 'missing', bits: 0 }], bits: 0, given: 'none' };
}
