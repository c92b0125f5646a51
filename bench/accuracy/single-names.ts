/**
 * One name across scripts: the original script asks, 5,000 Latin names answer; how often the right one comes first.
 * The sample is fixed by a hash of the line, so neither order nor choice of the file can favour anyone; lines that our
 * tables of sounds were learnt from do not take part, nor any other line with the same Latin or original form.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEARNT_SHARE, lineShare } from '../../graph/matching/names/sounds/pairs.ts';
import { baselineForm, baselineSimilarity } from './baseline.ts';

export const SCRIPTS = ['russian', 'arabic', 'chinese'] as const;
export type Script = (typeof SCRIPTS)[number];

const COLLECTION = 5_000;
/** Names that ask: every fifth of the collection keeps the interval of 95 % below 3 points either way. */
const QUERIES = 1_000;

/** Similarity of two names, any scale, higher is more alike. */
export type CompareNames = (a: string, b: string) => number;

export interface SingleNames {
  collection: number;
  queries: number;
  /** Share of queries whose own Latin name has the highest score, ties shared, 0..1. */
  recallAt1: { ours: number; baseline: number };
}

interface NamePair {
  latin: string;
  original: string;
}

/** Undefined where the machine does not have the names. */
export function readNames(script: Script): NamePair[] | undefined {
  const file = fileURLToPath(new URL(`../../../shared/data/names/${script}.tsv`, import.meta.url));
  return existsSync(file) ? sample(readFileSync(file, 'utf8').split('\n'), COLLECTION) : undefined;
}

/**
 * The lines with the smallest hashes, no Latin form and no original twice. `learnt`: lines that somebody learnt from.
 */
export function sample(
  lines: readonly string[],
  size: number,
  learnt: (line: string) => boolean = (line) => lineShare(line) < LEARNT_SHARE,
): NamePair[] {
  const hash = (line: string) => createHash('sha256').update(line).digest('hex').slice(0, 16);
  const pairs: NamePair[] = [];
  const seen = new Set(
    lines.filter(learnt).flatMap((line) => {
      const { latin, original } = formsOf(line);
      return [`L${latin}`, `O${original}`];
    }),
  );
  const ordered = lines
    .filter((line) => line !== '')
    .map((line) => ({ line, key: hash(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { line } of ordered) {
    const { latin, original } = formsOf(line);
    if (seen.has(`L${latin}`) || seen.has(`O${original}`)) continue;
    seen.add(`L${latin}`).add(`O${original}`);
    pairs.push({ latin, original });
    if (pairs.length === size) break;
  }
  return pairs;
}

function formsOf(line: string): NamePair {
  const [latin = '', spaced = ''] = line.split('\t');
  return { latin, original: spaced.replaceAll(' ', '') };
}

export function measureSingleNames(pairs: readonly NamePair[], ours: CompareNames): SingleNames {
  const queries = pairs.slice(0, QUERIES);
  const forms = pairs.map(({ latin }) => baselineForm(latin));
  const latin = pairs.map((pair) => pair.latin);
  return {
    collection: pairs.length,
    queries: queries.length,
    recallAt1: {
      ours: recallAt1(
        queries.map((q) => q.original),
        latin,
        ours,
      ),
      baseline: recallAt1(
        queries.map((q) => baselineForm(q.original)),
        forms,
        baselineSimilarity,
      ),
    },
  };
}

/** Query i is answered rightly by collection[i]; n answers that tie for the first place count 1/n. */
export function recallAt1(
  queries: readonly string[],
  collection: readonly string[],
  compare: CompareNames,
): number {
  let sum = 0;
  for (const [at, query] of queries.entries()) {
    const own = compare(query, collection[at] as string);
    let ties = 0;
    let beaten = false;
    for (const other of collection) {
      const score = compare(query, other);
      if (score > own) {
        beaten = true;
        break;
      }
      if (score === own) ties += 1;
    }
    if (!beaten) sum += 1 / ties;
  }
  return sum / queries.length;
}
