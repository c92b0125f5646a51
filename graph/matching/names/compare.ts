/**
 * Similarity of two full names in any scripts and word order. Words are aligned one to one, or one to two neighbours
 * that make it up, by how much their sounds speak for one name (nats); the share of what both names could have said
 * is the similarity. It ranks and searches: it is no probability and decides nothing.
 */
import { editDistance } from './edit.ts';
import { soundEvidence } from './sounds/align.ts';
import { type NameWord, nameWord, wordsOf } from './words-of.ts';

/** How two parts of names meet. */
export type PartLevel = 'equal' | 'same sound' | 'known variant' | 'near spelling' | 'near sound' | 'initial';

export interface AlignedPart {
  /** One word, or neighbours that together make up the other side, in the order compared. */
  a: readonly string[];
  b: readonly string[];
  level: PartLevel;
  /** 0..1, the share of the words' information that their sound confirms. */
  similarity: number;
}

export interface NameComparison {
  /** 0..1. */
  similarity: number;
  parts: readonly AlignedPart[];
  /** Words of each name that meet nothing. */
  leftA: readonly string[];
  leftB: readonly string[];
}

/** Share of its information from which two words are of one sound, and from which they are near; set by hand. */
const SAME_SOUND = 0.6;
const NEAR_SOUND = 0.3;
/** What a known variant and an initial earn of their information. */
const VARIANT_SHARE = 0.65;
const INITIAL_SHARE = 0.5;
/** Letters' worth that one edit costs. */
const EDIT_COST = 1.6;
/** A word cut off keeps at least this share of its letters (reading 7 of the rules on truncation), and earns that much. */
const TRUNCATED_FROM = 0.6;
const TRUNCATED_SHARE = 0.5;
/** Weight of the longer name in what both could have said: words that one side has more cost this much. */
const LONGER_SHARE = 0.35;
/** A joined pair must earn this many nats more than its words apart. */
const JOIN_MARGIN = 1;

interface Candidate {
  nats: number;
  share: number;
  level: PartLevel;
  aFrom: number;
  aCount: number;
  bFrom: number;
  bCount: number;
}

const SLOTS = 1 << 16;
const pairs = new Float64Array(SLOTS);
const evidences = new Float32Array(SLOTS);

/** Nats of two words, cached by the pair. */
function natsOf(a: NameWord, b: NameWord): number {
  if (a.id === b.id) return a.information;
  const low = Math.min(a.id, b.id);
  const high = Math.max(a.id, b.id);
  const key = low * 67_108_864 + high;
  const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16;
  if (pairs[slot] === key) return evidences[slot] as number;
  const nats = a.id < b.id ? soundEvidence(a, b) : soundEvidence(b, a);
  pairs[slot] = key;
  evidences[slot] = nats;
  return evidences[slot] as number;
}

/** Share that two words of one script earn by their letters: one edit in four letters or more, two in eight, a word cut off. */
function spellingShare(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4 || shorter < TRUNCATED_FROM * longer) return 0;
  const edits = editDistance(a, b, 2);
  if (edits === 1 || (edits === 2 && longer >= 8)) return 1 - (EDIT_COST * edits) / longer;
  return a.startsWith(b) || b.startsWith(a) ? TRUNCATED_SHARE : 0;
}

function sharesGroup(a: NameWord, b: NameWord): boolean {
  for (const group of a.groups) if (b.groups.includes(group)) return true;
  return false;
}

function levelOf(a: NameWord, b: NameWord, out: Candidate): void {
  const most = Math.max(a.information, b.information);
  if (a.latin === b.latin && a.table === b.table) {
    out.nats = Math.min(a.information, b.information);
    out.share = 1;
    out.level = 'equal';
    return;
  }
  out.nats = natsOf(a, b);
  out.share = Math.max(0, Math.min(1, out.nats / most));
  out.level = out.share >= SAME_SOUND ? 'same sound' : 'near sound';
  const spelt = a.table === b.table ? spellingShare(a.latin, b.latin) : 0;
  if (out.share < spelt) {
    out.share = spelt;
    out.nats = spelt * Math.min(a.information, b.information);
    out.level = 'near spelling';
  }
  if (out.share < VARIANT_SHARE && sharesGroup(a, b)) {
    out.share = VARIANT_SHARE;
    out.nats = VARIANT_SHARE * Math.min(a.information, b.information);
    out.level = 'known variant';
  }
}

function joined(words: readonly NameWord[], from: number, count: number): NameWord {
  if (count === 1) return words[from] as NameWord;
  let text = '';
  for (let i = 0; i < count; i++) text += (words[(from + i) % words.length] as NameWord).text;
  return nameWord(text);
}

const candidate = (aFrom: number, aCount: number, bFrom: number, bCount: number): Candidate => ({
  nats: 0,
  share: 0,
  level: 'near sound',
  aFrom,
  aCount,
  bFrom,
  bCount,
});

/** Whether two neighbours may together be the word: it is about as long, and not yet met by the first of them. */
function fits(first: NameWord, second: NameWord, word: NameWord, nats: number): boolean {
  const length = first.latin.length + second.latin.length;
  const most = word.latin.length;
  if (most < 4 || nats > SAME_SOUND * word.information) return false;
  // Scripts without vowels are shorter in romanisation.
  const slack = first.table === word.table ? 1.3 : 2;
  return length <= most * slack && most <= length * slack;
}

function candidates(a: readonly NameWord[], b: readonly NameWord[]): Candidate[] {
  const found: Candidate[] = [];
  const singles = new Float64Array(a.length * b.length);
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const [x, y] = [a[i] as NameWord, b[j] as NameWord];
      const one = candidate(i, 1, j, 1);
      if (x.id !== y.id && (x.latin.length === 1 || y.latin.length === 1)) {
        if (x.latin[0] !== y.latin[0] || x.run || y.run) continue;
        one.nats = INITIAL_SHARE * Math.min(x.information, y.information);
        one.share = INITIAL_SHARE;
        one.level = x.latin === y.latin ? 'equal' : 'initial';
      } else levelOf(x, y, one);
      singles[i * b.length + j] = one.nats;
      if (one.share >= NEAR_SOUND || one.level === 'initial') found.push(one);
    }
  const join = (aFrom: number, aCount: number, bFrom: number, bCount: number, apart: number) => {
    const one = candidate(aFrom, aCount, bFrom, bCount);
    levelOf(joined(a, aFrom, aCount), joined(b, bFrom, bCount), one);
    if (one.share >= NEAR_SOUND && one.nats > apart + JOIN_MARGIN) found.push(one);
  };
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const here = Math.max(0, singles[i * b.length + j] as number);
      if (i + 1 < a.length && fits(a[i] as NameWord, a[i + 1] as NameWord, b[j] as NameWord, here))
        join(i, 2, j, 1, Math.max(here, singles[(i + 1) * b.length + j] as number));
      if (j + 1 < b.length && fits(b[j] as NameWord, b[j + 1] as NameWord, a[i] as NameWord, here))
        join(i, 1, j, 2, Math.max(here, singles[i * b.length + j + 1] as number));
    }
  // A script without blanks writes the whole name in one: the words of the other side in any rotation.
  if (a.length === 1 && (a[0] as NameWord).run && b.length > 1)
    for (let j = 0; j < b.length; j++) join(0, 1, j, b.length, 0);
  if (b.length === 1 && (b[0] as NameWord).run && a.length > 1)
    for (let i = 0; i < a.length; i++) join(i, a.length, 0, 1, 0);
  return found;
}

function alignWords(
  a: readonly NameWord[],
  b: readonly NameWord[],
): { chosen: Candidate[]; usedA: number; usedB: number } {
  const found = candidates(a, b);
  found.sort((x, y) => y.nats - x.nats || x.aFrom - y.aFrom || x.bFrom - y.bFrom);
  const chosen: Candidate[] = [];
  let usedA = 0;
  let usedB = 0;
  const mask = (from: number, count: number, length: number) => {
    let bits = 0;
    for (let i = 0; i < count; i++) bits |= 1 << ((from + i) % length);
    return bits;
  };
  for (const one of found) {
    const [maskA, maskB] = [mask(one.aFrom, one.aCount, a.length), mask(one.bFrom, one.bCount, b.length)];
    if ((usedA & maskA) !== 0 || (usedB & maskB) !== 0) continue;
    usedA |= maskA;
    usedB |= maskB;
    chosen.push(one);
  }
  return { chosen, usedA, usedB };
}

function informationOf(words: readonly NameWord[]): number {
  let sum = 0;
  for (const word of words) sum += word.information;
  return sum;
}

/** From here on the similarity nears 1 without reaching it: only equal words are wholly alike. */
const SATURATED = 0.8;
/** Highest similarity of names of which no words meet: it only ranks them. */
const UNMET = 0.05;

function saturate(share: number): number {
  const rest = 1 - SATURATED;
  return share <= SATURATED ? share : 1 - rest * Math.exp((SATURATED - share) / rest);
}

/** Similarity of names of which no part meets: by the two words that come nearest to each other. */
function nearest(a: readonly NameWord[], b: readonly NameWord[]): number {
  let best = -NEAR_SOUND;
  for (const x of a)
    for (const y of b) best = Math.max(best, natsOf(x, y) / Math.max(x.information, y.information));
  return Math.max(0, (UNMET * (Math.min(best, NEAR_SOUND) + NEAR_SOUND)) / (2 * NEAR_SOUND));
}

/** The same words in any order: also where one of them sounds like another and could have met it as well. */
function sameWords(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length !== b.length) return false;
  const texts = (words: readonly NameWord[]) => words.map(({ text }) => text).sort();
  const others = texts(b);
  return texts(a).every((text, i) => text === others[i]);
}

function similarityOf(a: readonly NameWord[], b: readonly NameWord[], chosen: readonly Candidate[]): number {
  if (sameWords(a, b)) return 1;
  if (chosen.length === 0) return nearest(a, b);
  let nats = 0;
  for (const one of chosen) nats += one.nats;
  const [informationA, informationB] = [informationOf(a), informationOf(b)];
  const shorter = Math.min(informationA, informationB);
  const longer = Math.max(informationA, informationB);
  return saturate(Math.max(0, nats / (shorter + LONGER_SHARE * (longer - shorter))));
}

/** The name whose text sorts first stands first, so that ties fall alike in both orders. */
function inOrder(a: string, b: string): boolean {
  return a <= b;
}

/**
 * Similarity of two full names, 0..1; 1 for names of the same words in any order, 0 when one has no letter or states
 * nothing (`UNKNOWN`, `N/A`). Symmetric and deterministic; any script and layout (see `cleanName`).
 */
export function compareNames(a: string, b: string): number {
  if (!inOrder(a, b)) return compareNames(b, a);
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  return similarityOf(wordsA, wordsB, alignWords(wordsA, wordsB).chosen);
}

/** {@link compareNames} with the words that meet, how, and the words left over. */
export function explainNames(a: string, b: string): NameComparison {
  if (!inOrder(a, b)) {
    const { similarity, parts, leftA, leftB } = explainNames(b, a);
    return {
      similarity,
      parts: parts.map((part) => ({ ...part, a: part.b, b: part.a })),
      leftA: leftB,
      leftB: leftA,
    };
  }
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const { chosen, usedA, usedB } = alignWords(wordsA, wordsB);
  const texts = (words: readonly NameWord[], from: number, count: number) =>
    Array.from({ length: count }, (_, i) => (words[(from + i) % words.length] as NameWord).text);
  const left = (words: readonly NameWord[], used: number) =>
    words.filter((_, i) => (used & (1 << i)) === 0).map((word) => word.text);
  return {
    similarity: wordsA.length === 0 || wordsB.length === 0 ? 0 : similarityOf(wordsA, wordsB, chosen),
    parts: chosen.map((one) => ({
      a: texts(wordsA, one.aFrom, one.aCount),
      b: texts(wordsB, one.bFrom, one.bCount),
      level: one.level,
      similarity: one.share,
    })),
    leftA: left(wordsA, usedA),
    leftB: left(wordsB, usedB),
  };
}
