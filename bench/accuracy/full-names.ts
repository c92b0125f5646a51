/**
 * Full names of the UN Security Council list: the name in its original script against Latin names of the list, its own
 * and others', among these the nearest by words and the consonants of words that they share.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { stream } from '../../cli/population/random.ts';
import { areaUnderCurve } from '../../graph/matching/evaluation/index.ts';
import type { Peers } from '../peers/environment.ts';
import { baselineFullNames } from './baseline.ts';
import type { CompareNames } from './single-names.ts';

const SEED = 1;
/** Negatives of each kind for one name. */
const RANDOM_NEGATIVES = 10;
const HARD_NEGATIVES = 5;

type Kind = 'SAME' | 'RANDOM' | 'HARD';

interface Question {
  original: string;
  latin: string;
  kind: Kind;
}

/** Areas under the ROC curve, 0..1: own names against all negatives, against hard ones only, against random ones. */
interface Areas {
  all: number;
  hard: number;
  random: number;
}

export interface FullNames {
  names: number;
  negatives: { random: number; hard: number };
  auc: { ours: Areas; baseline: Areas; nomenklatura?: Areas };
}

export interface ListedName {
  latin: string;
  original: string;
}

/** Undefined where the machine does not have the list. */
export function readList(): ListedName[] | undefined {
  const file = fileURLToPath(new URL('../../../shared/data/lists/un-consolidated.xml', import.meta.url));
  return existsSync(file) ? listedNames(readFileSync(file, 'utf8')) : undefined;
}

/** Every person of the list; `original` is '' where the list states none. */
export function listedNames(xml: string): ListedName[] {
  const names: ListedName[] = [];
  let path: string[] = [];
  let fields: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    path.push(name);
    if (name === 'INDIVIDUAL') fields = {};
  });
  parser.on('text', (text) => {
    const field = path.at(-1) ?? '';
    if (path.at(-2) === 'INDIVIDUAL') fields[field] = (fields[field] ?? '') + text;
  });
  parser.on('closetag', ({ name }) => {
    path = path.slice(0, -1);
    if (name !== 'INDIVIDUAL') return;
    const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) =>
      fields[part]?.trim(),
    );
    names.push({
      latin: parts.filter(Boolean).join(' ').replace(/\s+/g, ' '),
      original: fields.NAME_ORIGINAL_SCRIPT?.replace(/\s+/g, ' ').trim() ?? '',
    });
  });
  parser.write(xml).close();
  return names;
}

/** Words of at least three letters, and their consonants where at least three are left. */
function traits(latin: string): string[] {
  const words =
    latin
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  const bones = words.map((word) => word.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1'));
  return [...words, ...bones.filter((bone) => bone.length >= 3).map((bone) => `#${bone}`)];
}

/** Share of traits that two names have in common (Jaccard), 0..1. */
function shared(a: readonly string[] = [], b: readonly string[] = []): number {
  const common = new Set(a).intersection(new Set(b)).size;
  return common === 0 ? 0 : common / new Set([...a, ...b]).size;
}

export function questions(names: readonly ListedName[]): Question[] {
  const random = stream(SEED, 'negatives');
  const traitsOf = names.map(({ latin }) => traits(latin));
  const made: Question[] = [];
  for (const [at, { latin, original }] of names.entries()) {
    if (original === '') continue;
    const ask = (kind: Kind, other: number) =>
      made.push({ original, latin: (names[other] as ListedName).latin, kind });
    ask('SAME', at);
    const others = names.flatMap((name, n) => (n !== at && name.latin !== latin ? [n] : []));
    const alike = others.filter((n) => shared(traitsOf[at], traitsOf[n]) > 0);
    const drawn = draw(alike, alike.length, random);
    const nearest = drawn.sort(
      (a, b) => shared(traitsOf[at], traitsOf[b]) - shared(traitsOf[at], traitsOf[a]),
    );
    for (const n of nearest.slice(0, HARD_NEGATIVES)) ask('HARD', n);
    const unlike = others.filter((n) => !alike.includes(n));
    for (const n of draw(unlike, RANDOM_NEGATIVES, random)) ask('RANDOM', n);
  }
  return made;
}

function draw(from: readonly number[], count: number, random: ReturnType<typeof stream>): number[] {
  const left = [...from];
  const drawn: number[] = [];
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(random.int(0, left.length - 1), 1));
  return drawn;
}

export async function measureFullNames(
  names: readonly ListedName[],
  peers: Peers,
  ours: CompareNames,
): Promise<FullNames> {
  const asked = questions(names);
  const count = (kind: Kind) => asked.filter((question) => question.kind === kind).length;
  const scored = (compare: CompareNames) => asked.map(({ original, latin }) => compare(original, latin));
  const theirs = 'run' in peers ? await withNomenklatura(asked, peers) : undefined;
  return {
    names: count('SAME'),
    negatives: { random: count('RANDOM'), hard: count('HARD') },
    auc: {
      ours: areas(asked, scored(ours)),
      baseline: areas(asked, scored(baselineFullNames)),
      ...(theirs === undefined ? {} : { nomenklatura: areas(asked, theirs) }),
    },
  };
}

function areas(asked: readonly Question[], scores: readonly number[]): Areas {
  const area = (negatives: readonly Kind[]) =>
    areaUnderCurve(
      asked.flatMap(({ kind }, at) =>
        kind === 'SAME' || negatives.includes(kind)
          ? [{ score: scores[at] as number, match: kind === 'SAME' }]
          : [],
      ),
    ) as number;
  return { all: area(['HARD', 'RANDOM']), hard: area(['HARD']), random: area(['RANDOM']) };
}

async function withNomenklatura(asked: readonly Question[], peers: Extract<Peers, { run: unknown }>) {
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
  try {
    const file = join(folder, 'pairs.tsv');
    writeFileSync(file, `${asked.map(({ original, latin }) => `${original}\t${latin}`).join('\n')}\n`);
    const said = await peers.run(['with_nomenklatura.py', '--names', file]);
    return said.trim().split('\n').map(Number);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
