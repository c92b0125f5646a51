/**
 * Learns the tables of sounds in graph/matching/names/generated from names in two scripts:
 * `node tools/learn-names.mjs ../shared/data/names`. Only lines whose hash falls below the share of `LEARNT_SHARE` are
 * read, so that all figures can be stated on lines that were never seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEARNT_SHARE, lineShare, readPair } from '../graph/matching/names/sounds/pairs.ts';
import { tableText } from '../graph/matching/names/sounds/table-text.ts';
import { latinOf } from '../graph/matching/names/sounds/units.ts';

/** Pairs of one set: more change the tables little and take long. */
const MOST_PAIRS = 40_000;
const folder = process.argv[2];
if (folder === undefined)
  throw new Error('usage: node tools/learn-names.mjs FOLDER (of russian.tsv, arabic.tsv, chinese.tsv)');

const SETS = { cyrillic: 'russian.tsv', arabic: 'arabic.tsv', han: 'chinese.tsv' };
const output = new URL('../graph/matching/names/generated/', import.meta.url);
const romanised = [];
const latin = [];

function write(table, pairs) {
  const text = `/**
 * Learnt table of sounds (${table}), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), ${pairs.length} pairs, those with lineShare below ${LEARNT_SHARE}. Format: see table-text.ts.
 */
export const ${table.toUpperCase()} = \`
${tableText(table, pairs)}
\`;
`;
  writeFileSync(new URL(`${table}.ts`, output), text);
  console.log(table, pairs.length, 'pairs,', text.length, 'characters');
}

for (const [table, file] of Object.entries(SETS)) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const pairs = lines
    .filter((line) => line !== '' && lineShare(line) < LEARNT_SHARE)
    .map(readPair)
    .filter((pair) => pair !== undefined)
    .slice(0, MOST_PAIRS);
  write(table, pairs);
  const spellings = new Map();
  for (const { units, latin: name } of pairs.slice(0, 12_000)) {
    const other = units.join('');
    romanised.push({ units: [...latinOf(other)], latin: name });
    // Two Latin names that the other script writes alike sound alike, and every name sounds like itself.
    const before = spellings.get(other) ?? name;
    if (table !== 'arabic')
      latin.push({ units: [...name], latin: before }, { units: [...before], latin: name });
    spellings.set(other, name);
  }
}
write('other', romanised);
write('latin', [...latin, ...romanised.slice(0, latin.length / 2)]);
