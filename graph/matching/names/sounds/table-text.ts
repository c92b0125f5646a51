/** Learnt counts as the text of a table, the form in which the product ships them. */
import { KNOWN_SPELLINGS } from './known-spellings.ts';
import { type Counts, learnCounts, type NamePair } from './learn.ts';
import { latinOf, type TableName } from './units.ts';

/** Letters that one unit may stand for. */
const LONGEST: Readonly<Record<TableName, number>> = { cyrillic: 4, arabic: 4, han: 6, other: 3, latin: 3 };
/** Expected counts below this are chance. */
const LEAST_COUNT: Readonly<Record<TableName, number>> = {
  cyrillic: 2,
  arabic: 2,
  han: 0.7,
  other: 3,
  latin: 3,
};
/** Share of its unit below which a group of letters is left out. */
const LEAST_SHARE = 0.0005;
/** Weight, in pairs, of what all syllables of one pinyin have in common, beside what one character was seen with. */
const PINYIN_WEIGHT = 3;

/** Share of its unit that a spelling of the tables of transliteration has at least. */
const KNOWN_SHARE = 0.005;

/** Before anything is learnt: a unit sounds like the letters of its romanisation, the first above all. */
function affinity(unit: string, chunk: string): number {
  const own = latinOf(unit);
  if (chunk === '') return own === '' ? 0.3 : 0.02;
  let shared = 0;
  for (const letter of chunk) if (own.includes(letter)) shared++;
  const first = own[0] === chunk[0] ? 20 : 0;
  return (
    1e-3 *
    0.3 ** Math.abs(chunk.length - Math.max(1, own.length)) *
    (1 + first + (30 * shared) / chunk.length)
  );
}

/** ln of the frequency of each letter, by chance. */
function letterFrequencies(pairs: readonly NamePair[]): (letter: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { latin } of pairs)
    for (const letter of latin) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      total++;
    }
  return (letter) => Math.log((counts.get(letter) ?? 0.5) / total);
}

function withPinyin(counts: Counts): Counts {
  const bySyllable: Counts = new Map();
  for (const [unit, chunks] of counts) {
    const syllable = latinOf(unit);
    const sum = bySyllable.get(syllable) ?? new Map<string, number>();
    for (const [chunk, count] of chunks) sum.set(chunk, (sum.get(chunk) ?? 0) + count);
    bySyllable.set(syllable, sum);
  }
  const mixed: Counts = new Map();
  for (const [unit, chunks] of counts) {
    const common = bySyllable.get(latinOf(unit)) as Map<string, number>;
    let total = 0;
    for (const count of common.values()) total += count;
    const sum = new Map(chunks);
    for (const [chunk, count] of common)
      sum.set(chunk, (sum.get(chunk) ?? 0) + (PINYIN_WEIGHT * count) / total);
    mixed.set(unit, sum);
  }
  for (const [syllable, chunks] of bySyllable) if (syllable !== '') mixed.set(syllable, chunks);
  return mixed;
}

/** One line a unit: the unit, its mean evidence, then `letters` with their evidence, in tenths of a nat, best first. */
export function tableText(table: TableName, pairs: readonly NamePair[]): string {
  const learnt = learnCounts(pairs, LONGEST[table], affinity);
  const counts = table === 'han' ? withPinyin(learnt) : learnt;
  for (const [unit, spellings] of KNOWN_SPELLINGS[table] ?? []) {
    const chunks = counts.get(unit) ?? new Map<string, number>();
    let total = 0;
    for (const count of chunks.values()) total += count;
    const least = Math.max(LEAST_COUNT[table], KNOWN_SHARE * total);
    for (const spelling of spellings) chunks.set(spelling, Math.max(chunks.get(spelling) ?? 0, least));
    counts.set(unit, chunks);
  }
  const chance = letterFrequencies(pairs);
  const lines: string[] = [];
  for (const [unit, chunks] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let total = 1;
    for (const count of chunks.values()) total += count;
    const entries: [string, number][] = [];
    let mean = 0;
    for (const [chunk, count] of chunks) {
      if (count < LEAST_COUNT[table] || count / total < LEAST_SHARE) continue;
      let random = 0;
      for (const letter of chunk) random += chance(letter);
      const nats = Math.log(count / total) - random;
      mean += (count / total) * nats;
      entries.push([chunk, Math.round(10 * nats)]);
    }
    entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (entries.length > 0)
      lines.push(
        `${unit} ${Math.round(10 * mean)} ${entries.map(([chunk, value]) => chunk + value).join(' ')}`,
      );
  }
  return lines.join('\n');
}
