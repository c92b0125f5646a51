/** Measures the parts asked for one after the other, keeps each at once, and renders the document at the end. */
import { compareNames } from '../../graph/matching/names/index.ts';
import { writeDocument } from '../document/index.ts';
import { openPeers, type Peers } from '../peers/environment.ts';
import { keepResult, measured } from '../results.ts';
import { CASES, type Case } from './cases.ts';
import { measureFullNames, readList } from './full-names.ts';
import { LINKERS, linkWith, type Outcome } from './link.ts';
import type { FullNamesResults, LinkResults, SingleNamesResults } from './results.ts';
import { measureShippedModel } from './shipped-model.ts';
import { measureSingleNames, readNames, SCRIPTS } from './single-names.ts';

const NOT_HERE = 'skipped: ../shared/data is not on this machine';
const MODEL_PART = 'model';
const PARTS = [...CASES.map(({ name }) => name), 'names', 'full-names', MODEL_PART];

/** `asked`: names of parts, none for all. Gives the exit code: 2 where a name is unknown, 1 where ours failed. */
export async function measureAccuracy(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    console.error(`${unknown} is no part of this benchmark: ${PARTS.join(', ')}`);
    return 2;
  }
  const wanted = (name: string) => asked.length === 0 || asked.includes(name);
  // The model that ships is measured alone: its peers stand beside the files that are linked.
  const alone = asked.length > 0 && asked.every((name) => name === MODEL_PART);
  const peers = alone ? { missing: 'not asked' } : await openPeers();
  if ('missing' in peers && !alone) console.log(`Peers are left out: ${peers.missing}`);
  let failed = false;
  for (const test of CASES) if (wanted(test.name) && !(await linkCase(test, peers))) failed = true;
  if (wanted('names')) singleNames(peers);
  if (wanted('full-names')) await fullNames(peers);
  if (wanted(MODEL_PART)) await measureShippedModel();
  writeDocument();
  return failed ? 1 : 0;
}

/** False where ours failed. */
async function linkCase(test: Case, peers: Peers): Promise<boolean> {
  console.log(`\n${test.title}`);
  const files = await test.files();
  if (files === undefined) {
    console.log(`  ${NOT_HERE}`);
    return true;
  }
  const outcomes: LinkResults['outcomes'] = {};
  for (const linker of LINKERS) {
    const outcome = await linkWith(linker, test, files, peers);
    if (outcome === undefined) continue;
    outcomes[linker] = outcome;
    console.log(`  ${linker.padEnd(13)} ${line(outcome)}`);
  }
  const python = 'python' in peers ? peers.python : undefined;
  keepResult<LinkResults>('accuracy', test.name, { title: test.title, ...measured(python), outcomes });
  const ours = outcomes.ours;
  return ours === undefined || !('missing' in ours) || !ours.missing.startsWith('failed');
}

function line(outcome: Outcome): string {
  if ('missing' in outcome) return outcome.missing;
  const { pairwise, clusters, seconds } = outcome;
  const four = (value: number) => value.toFixed(4);
  return (
    `pairs F1 ${four(pairwise.default.f1)} default, ${four(pairwise.best.f1)} best; clusters ` +
    `${four(clusters.default.pairF1)} default, ${four(clusters.best.pairF1)} best, B³ ${four(clusters.best.bCubedF1)}; ` +
    `${seconds.toFixed(0)} s`
  );
}

function singleNames(peers: Peers): void {
  console.log('\nNames across scripts');
  const scripts: SingleNamesResults['scripts'] = {};
  for (const script of SCRIPTS) {
    const pairs = readNames(script);
    if (pairs === undefined) {
      console.log(`  ${NOT_HERE}`);
      return;
    }
    const result = measureSingleNames(pairs, compareNames);
    scripts[script] = result;
    console.log(`  ${script.padEnd(13)} recall at rank 1: ${JSON.stringify(result.recallAt1)}`);
  }
  keepResult<SingleNamesResults>('accuracy', 'names', {
    ...measured('python' in peers ? peers.python : undefined),
    scripts,
  });
}

async function fullNames(peers: Peers): Promise<void> {
  console.log('\nFull names of the UN list in original script');
  const names = readList();
  if (names === undefined) {
    console.log(`  ${NOT_HERE}`);
    return;
  }
  const result = await measureFullNames(names, peers, compareNames);
  console.log(`  ${JSON.stringify(result.auc)}`);
  keepResult<FullNamesResults>('accuracy', 'full-names', {
    ...measured('python' in peers ? peers.python : undefined),
    ...result,
  });
}
