/** The labelled files: what each is, which columns have which role, and where its truth stands. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, writeRows } from './generator/generate.ts';

export interface Case {
  name: string;
  title: string;
  /** Resolves to the files, made where they are generated; undefined where the machine does not have them. */
  files(): Promise<string[] | undefined>;
  mapping: string;
  /** Arguments that name the truth, the same for `symbolon link` and the peers. */
  truth: string[];
  /** Further arguments, the same for both. */
  options?: string[];
  /** Small enough that nomenklatura can compare every pair. */
  nomenklatura?: boolean;
  /** Accuracy by script, nationality and sex is of interest. */
  fairness?: boolean;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const shared = (name: string) => path(`../../../shared/data/linkage/${name}`);
const mapping = (name: string) => path(`mappings/${name}.json`);
const FEBRL = ['--truth-pattern', 'rec-(\\d+)-'];

const given =
  (...names: string[]) =>
  async () => {
    const files = names.map(shared);
    return files.every((file) => existsSync(file)) ? files : undefined;
  };

const SEED = 1;
const generated = (rows: number): Case => ({
  name: `generated-${rows}`,
  title: `generated, ${rows.toLocaleString('en')} rows, seed ${SEED}`,
  files: async () => {
    const file = path(`../../.symbolon/bench/generated-${rows}.csv`);
    mkdirSync(dirname(file), { recursive: true });
    await writeRows(generate({ rows, seed: SEED }), file);
    return [file];
  },
  mapping: mapping('generated'),
  truth: ['--truth', 'person'],
  fairness: true,
});

export const CASES: readonly Case[] = [
  {
    name: 'febrl4',
    title: 'Febrl 4, without the national number',
    files: given('febrl4a.csv', 'febrl4b.csv'),
    mapping: mapping('febrl'),
    truth: FEBRL,
  },
  {
    name: 'febrl4-number',
    title: 'Febrl 4, all fields',
    files: given('febrl4a.csv', 'febrl4b.csv'),
    mapping: mapping('febrl-with-number'),
    truth: FEBRL,
  },
  {
    name: 'febrl3',
    title: 'Febrl 3, without the national number',
    files: given('febrl3.csv'),
    mapping: mapping('febrl'),
    truth: FEBRL,
  },
  {
    name: 'febrl3-number',
    title: 'Febrl 3, all fields',
    files: given('febrl3.csv'),
    mapping: mapping('febrl-with-number'),
    truth: FEBRL,
  },
  {
    name: 'fake-1000',
    title: 'fake_1000',
    files: given('fake_1000.csv'),
    mapping: mapping('fake-1000'),
    truth: ['--truth', 'cluster'],
  },
  {
    name: 'truthset',
    title: 'Senzing truth set, three files together',
    files: given('truthset/customers.csv', 'truthset/reference.csv', 'truthset/watchlist.csv'),
    mapping: mapping('truthset'),
    truth: ['--truth-key', shared('truthset/actual_truthset_key.csv')],
    options: ['--date-order', 'MDY'],
    nomenklatura: true,
  },
  generated(10_000),
  generated(100_000),
];
