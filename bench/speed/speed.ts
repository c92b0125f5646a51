/** Measures the parts asked for one after the other, each in a process of its own, and renders the document. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Report } from '../accuracy/link.ts';
import { writeDocument } from '../document/index.ts';
import type { SpeedResults } from '../document/speed.ts';
import { openPeers } from '../peers/environment.ts';
import { keepResult, measured } from '../results.ts';
import type { IndexFigures } from './index-measure.ts';
import { measureLegal } from './legal.ts';
import { readRows, recordOf } from './records.ts';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FOLDER = path('../../.symbolon/bench');
const GENERATOR = path('../accuracy/generator/generate.ts');
const QUERIES = 10_000;
/** More than Splink bears in the memory of a small machine; the ratio is of the same size. */
const SPLINK_ROWS = 100_000;

type Figures = SpeedResults['figures'];

const count = (n: number) => Math.round(n).toLocaleString('en');
const share = (n: number) => n.toFixed(4);

const PARTS: Record<string, { title: string; measure: () => Promise<Figures> }> = {
  'index-100000': { title: 'Find and score, 100,000 records in memory', measure: () => inMemory(100_000) },
  'index-1000000': {
    title: 'Find and score, 1,000,000 records in memory',
    measure: () => inMemory(1_000_000),
  },
  'legal-10000': {
    title: 'Legal candidates against brute force, 10,000 records',
    measure: () => legal(10_000),
  },
  'splink-100000': {
    title: 'Batch of 100,000 records beside Splink',
    measure: () => besideSplink(SPLINK_ROWS),
  },
  'pipeline-100000': { title: 'Intake to links with Neo4j and Redis', measure: () => pipeline(100_000) },
};

/** Gives the exit code: 2 where a name is unknown. */
export async function measureSpeed(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) {
    console.error(`${unknown} is no part of this benchmark: ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${title}`);
    const figures = await measure();
    for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(52)} ${value}`);
    keepResult<SpeedResults>('speed', name, { title, ...measured(), figures });
  }
  writeDocument();
  return 0;
}

/** In a process of its own, so that a million rows are gone before anything is measured. */
async function generated(rows: number): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `generated-${rows}.csv`);
  await run(process.execPath, ['--max-old-space-size=8192', GENERATOR, String(rows), file]);
  return file;
}

async function indexFigures(rows: number, queries: number, ...more: string[]): Promise<IndexFigures> {
  const args = ['--expose-gc', '--max-old-space-size=16384', path('index-measure.ts')];
  const { stdout } = await run(process.execPath, [...args, await generated(rows), String(queries), ...more]);
  return JSON.parse(stdout) as IndexFigures;
}

async function inMemory(rows: number): Promise<Figures> {
  const f = await indexFigures(rows, QUERIES);
  const scored = await indexFigures(rows, QUERIES, 'all');
  return {
    'records asked for': count(f.queries),
    'records found and scored per CPU-second': count(f.recordsPerCpuSecond),
    'CPU-seconds to fill the index': f.startCpuSeconds.toFixed(1),
    'memory of the process per record, bytes': count(f.bytesPerRecord),
    'of these in the tables of the index, bytes': count(f.statedBytesPerRecord),
    'true pairs of two systems asked for': count(f.truePairs),
    'candidates scored per record, 120 at most': scored.scoredPerRecord.toFixed(1),
    'true pairs among these': share(scored.completenessScored),
    'true pairs among these and the legal candidates': share(scored.completeness),
    'candidates kept per record, at or above the floor': f.scoredPerRecord.toFixed(1),
    'true pairs among the kept and the legal candidates': share(f.completeness),
    'records of which more looked worth storing than are scored or kept': share(f.truncatedShare),
  };
}

async function legal(rows: number): Promise<Figures> {
  const records = [];
  for await (const row of readRows(await generated(rows))) records.push(recordOf(row));
  const f = await measureLegal(records);
  return {
    'pairs of two systems compared': count(f.pairsCompared),
    'the same by law': count(f.same),
    'missing among the legal candidates': count(f.missing),
  };
}

/** Every record found and scored once by the index, against Splink's whole batch from rows in memory to pairs. */
async function besideSplink(rows: number): Promise<Figures> {
  const peers = await openPeers();
  if ('missing' in peers) return { Splink: `left out: ${peers.missing}` };
  const f = await indexFigures(rows, rows);
  const report = join(FOLDER, 'splink.json');
  const file = join(FOLDER, `generated-${rows}.csv`);
  await peers.run(['with_splink.py', file, '--map', path('mapping.json'), '--across', '--report', report]);
  const splink = JSON.parse(readFileSync(report, 'utf8')) as Report & { cpuSeconds: number };
  const ours = f.startCpuSeconds + f.queries / f.recordsPerCpuSecond;
  return {
    'CPU-seconds of the index, filled and all asked': ours.toFixed(1),
    'CPU-seconds of Splink, trained and predicted': splink.cpuSeconds.toFixed(1),
    'Splink / index': (splink.cpuSeconds / ours).toFixed(2),
    'peak memory of Splink, MB': splink.peakMemoryMb.toFixed(0),
  };
}

/** `npm run bench` prints its figures; they are read from there. */
async function pipeline(records: number): Promise<Figures> {
  const child = spawn(process.execPath, [path('../run.mjs'), String(records)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) return { pipeline: `failed with exit code ${code}` };
  return Object.fromEntries(
    [...said.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
