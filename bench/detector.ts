/**
 * The detector as its users meet it, with Neo4j, Redis, worker and API as processes of their own: one change in a large
 * graph, a decision until its colour is seen, the check of long chains. Times of the clock lengthen on a busy machine:
 * each stands beside a bare read or write of the same rows in the same run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdentityRecord } from '../graph/model/record.ts';
import { seedSystems } from '../graph/sources/index.ts';
import { migrate } from '../graph/store/index.ts';
import { loadConfig } from '../server/config.ts';
import { closeResources, openResources } from '../server/resources.ts';
import { measureChains } from './detector/chains.ts';
import { measureChanges } from './detector/changes.ts';
import { measureDecisions } from './detector/decisions.ts';
import { type Asker, startService } from './detector/service.ts';
import { said, type Times } from './detector/times.ts';
import { fill } from './detector/world.ts';
import { writeDocument } from './document/index.ts';
import type { SpeedResults } from './document/speed.ts';
import { keepResult, measured } from './results.ts';

const RECORDS = 100_000;
/** Persons known to two systems. */
const PAIRS = RECORDS / 10;
const CHANGES = { changes: 300, warmUp: 50 };
const DECISIONS = { decisions: 100, warmUp: 10 };
const CHAINS = { groups: 200, rounds: 60, warmUp: 60 };

type Figures = SpeedResults['figures'];

const asked = process.argv.slice(2);
const wants = (part: string) => asked.includes(part);
const home = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
const resources = await openResources({ ...loadConfig(), home }, 'bench');
const { graph, clock } = resources;
await migrate(graph, 'bench');
await graph.statement(
  'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
);
await seedSystems(graph, clock.now().toISOString());
const service = await startService(home);
try {
  if (wants('change') || wants('decision')) {
    console.log(`\nDetector: ${RECORDS} records`);
    const keep = 6 * (CHANGES.changes + CHANGES.warmUp);
    const sent = await fill(resources, { records: RECORDS, pairs: PAIRS, keep });
    const size = {
      identities: await count('(:Identity)'),
      links: await count('(:Link)'),
      'match edges': await count('(:Identity)-[:MATCHES]->(:Identity)'),
    };
    if (wants('change')) await change(size, sent);
    if (wants('decision')) await decision(size);
  }
  if (wants('chain')) await chain();
  writeDocument();
} finally {
  await service.stop();
  await closeResources(resources);
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);

async function change(size: Figures, sent: ReadonlyMap<string, IdentityRecord>): Promise<void> {
  const found = await measureChanges(graph, service.asker('cli', 'RECORD_KEEPING'), sent, CHANGES);
  kept('change', 'One change in a large graph', {
    ...size,
    'linked records changed, one after the other': found.changes,
    'request to answer': said(found.request),
    'answer to links written': said(found.detection),
    'the same rows read and written bare': said(found.bare),
    'detection / bare, p50': ratio(found.detection, found.bare),
  });
}

async function decision(size: Figures): Promise<void> {
  const found = await measureDecisions(graph, [officer('cli-officer'), officer('cli-officer-2')], DECISIONS);
  kept('decision', 'Decision to visible colour', {
    ...size,
    'decisions, one after the other': found.decisions,
    'confirming request to the colour in another officer’s read': said(found.read),
    'the same to the live event of a page': said(found.event),
    'the colour alone written and read bare': said(found.bare),
    'read / bare, p50': ratio(found.read, found.bare),
  });
}

async function chain(): Promise<void> {
  const found = await measureChains(graph, officer('cli-officer'), CHAINS);
  kept(
    'chain',
    `Check of the links around a link, ${CHAINS.groups} groups that say one person`,
    Object.fromEntries(
      found.flatMap(({ shape, links, check, checkCpu, bare, preview }) => [
        [`${shape}: links`, links],
        [`${shape}: check`, said(check)],
        [`${shape}: CPU of a check, this process and Neo4j`, checkCpu.toFixed(1)],
        [`${shape}: the same links read bare`, said(bare)],
        [`${shape}: check / bare, p50`, ratio(check, bare)],
        [`${shape}: preview at the desk, over HTTP`, said(preview)],
      ]),
    ),
  );
}

function officer(name: string): Asker {
  return service.asker(name, 'MID_VERIFICATION');
}

async function count(pattern: string): Promise<number> {
  const [row] = await graph.statement(`MATCH ${pattern} RETURN count(*) AS n`);
  return row?.n as number;
}

function ratio(one: Times, two: Times): string {
  return (one.p50 / two.p50).toFixed(1);
}

function kept(name: string, title: string, figures: Figures): void {
  console.log(`\n${title} (ms: p50, p99, max)`);
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(64)} ${value}`);
  keepResult<SpeedResults>('detector', name, {
    title: `${title} (ms: p50, p99, max)`,
    ...measured(),
    figures,
  });
}
