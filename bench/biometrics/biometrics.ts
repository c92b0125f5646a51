/** Measures the engines of fingers and faces, each in a process of its own, and renders the document. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, JVM } from '../../tools/provision/fingerprint.mjs';
import { writeDocument } from '../document/index.ts';
import type { SpeedResults } from '../document/speed.ts';
import { keepResult, measured } from '../results.ts';
import { measureEventLoop } from './event-loop.ts';
import type { FaceExtractionFigures } from './face-extraction.ts';
import { measureFaceSearch } from './face-search.ts';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const IMAGES = path('../../../shared/data/biometrics');
const FINGERPRINT = path('../../services/fingerprint');
const FACES = 100_000;

type Figures = SpeedResults['figures'];

const count = (n: number) => Math.round(n).toLocaleString('en');

const PARTS: Record<string, { title: string; needs?: string; measure: () => Promise<Figures> }> = {
  fingers: { title: 'Fingers: SourceAFIS', needs: 'fingers', measure: fingers },
  'face-search': { title: 'Faces: exact search among 100,000', measure: async () => faceSearch() },
  'face-extraction': { title: 'Faces: templates of images', needs: 'faces', measure: faceExtraction },
  'event-loop': { title: 'Event loop of the API, taking records with images', measure: eventLoop },
};

/** Gives the exit code: 2 where a name is unknown. */
export async function measureBiometrics(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) {
    console.error(`${unknown} is no part of this benchmark: ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  for (const [name, { title, needs, measure }] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${title}`);
    if (needs !== undefined && !existsSync(join(IMAGES, needs))) {
      console.log(`  left out: no images at ${join(IMAGES, needs)}`);
      continue;
    }
    const figures = await measure();
    for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(64)} ${value}`);
    keepResult<SpeedResults>('biometrics', name, { title, ...measured(), figures });
  }
  writeDocument();
  return 0;
}

/** As `symbolon.fingerprint.Bench` prints them; milliseconds and rates are of processor time. */
interface FingerFigures {
  images: number;
  extractionMs: number;
  probeMs: number;
  allPairsPerSecond: number;
  gallery: number;
  mates: number;
  perSecond: number;
  threads: number;
  searchSeconds: number;
  searchCpuSeconds: number;
}

async function fingers(): Promise<Figures> {
  const engine = await ensureFingerprint();
  if ('missing' in engine) throw new Error(engine.missing);
  await run('mvn', ['-B', '-q', '-f', join(FINGERPRINT, 'pom.xml'), 'test-compile']);
  const classes = ['classes', 'test-classes'].map((folder) => join(FINGERPRINT, 'target', folder));
  const classPath = [...classes, join(engine.folder, '*')].join(delimiter);
  const args = [...JVM, '-cp', classPath, 'symbolon.fingerprint.Bench', join(IMAGES, 'fingers')];
  const { stdout } = await run(engine.java, args);
  const f = JSON.parse(stdout) as FingerFigures;
  const mates = `${f.mates} of ${count(f.gallery)} of the same finger`;
  return {
    'template of an image, CPU ms': f.extractionMs.toFixed(1),
    'a template made ready to ask, CPU ms': f.probeMs.toFixed(2),
    [`comparisons per CPU-second, ${mates}`]: count(f.perSecond),
    'comparisons per CPU-second, all pairs of 64 images': count(f.allPairsPerSecond),
    [`search in ${count(f.gallery)} prints on ${f.threads} threads, s`]: f.searchSeconds.toFixed(2),
    'the same, CPU-seconds': f.searchCpuSeconds.toFixed(2),
  };
}

function faceSearch(): Figures {
  const f = measureFaceSearch(FACES);
  return {
    'one probe, CPU ms': f.oneMs.toFixed(1),
    'each of sixteen probes at once, CPU ms': f.manyMs.toFixed(1),
    'bare loop of inner products, CPU ms': f.loopMs.toFixed(1),
    'one probe / bare loop': (f.oneMs / f.loopMs).toFixed(2),
    'found by the search, of those that the loop finds': `${f.found} of ${f.expected}`,
  };
}

async function faceExtraction(): Promise<Figures> {
  const { stdout } = await run(process.execPath, [path('face-extraction.ts'), join(IMAGES, 'faces')]);
  const f = JSON.parse(stdout) as FaceExtractionFigures;
  return {
    images: count(f.images),
    'of these without template': count(f.failed),
    'an image, CPU ms, mean': f.meanMs.toFixed(0),
    'an image, CPU ms, 95th percentile': f.p95Ms.toFixed(0),
  };
}

async function eventLoop(): Promise<Figures> {
  const { idle, cases } = await measureEventLoop();
  const ms = (value: number) => Math.max(0, value).toFixed(0);
  return Object.fromEntries([
    ['idle: delay max and p99, ms, taken off the others', `${ms(idle.delayMax)}, ${ms(idle.delayP99)}`],
    ...cases.map(({ name, figures: { delayMax, delayP99, busyMax } }) => [
      `${name}: delay max and p99, ms; longest CPU in one go, ms`,
      `${ms(delayMax - idle.delayMax)}, ${ms(delayP99 - idle.delayP99)}; ${ms(busyMax)}`,
    ]),
  ]) as Figures;
}
