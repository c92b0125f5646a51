/**
 * Does time tell of what one may not see? A portal user with rights on two systems searches for persons of whom a third
 * system holds the face (a hidden hit) and for persons whom nobody holds, in an order drawn by lot, over the real interface
 * with real Neo4j and Redis. Asked are `pairs` pairs; status, names of headers and size must be equal, and Welch's t of the
 * two times must stay below 4.5 (the bound of side-channel testing, ISO/IEC 17825).
 *
 * Every search is of a vector of its own; an officer who may read all finds the hidden ones, which shows that they are there.
 */
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { stream } from '../../cli/population/random.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { buildApp } from '../../server/app.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
import { as } from '../../tests/support/app.ts';
import { freshGraph, startPipeline } from '../../tests/support/services.ts';
import { tTest, type Welch } from './welch.ts';

const pairs = Number(process.argv[2] ?? 20_000);
/** Persons of each kind; each is searched many times, by another vector each time. */
const PERSONS = 200;
const DIMENSIONS = 128;
const WARM_UP = 2_000;
const TOKEN_MS = 120_000;

/** The order of the questions can be repeated. */
const random = stream(17, 'hidden-hit');
const bodyOf = () => Array.from({ length: DIMENSIONS }, () => Math.round(random.normal() * 1000) / 1000);
const captured = (body: readonly number[]) =>
  body.map((value) => Math.round((value + random.normal() / 5) * 1000) / 1000);
const sample = (vector: number[]) => ({ modality: 'FACE' as const, vector, engine: 'vector-demo' });

const held = Array.from({ length: PERSONS }, bodyOf);
const unknown = Array.from({ length: PERSONS }, bodyOf);

const graph = await freshGraph();
const pipeline = await startPipeline(graph);
const intake = new IntakeService(pipeline.resources);
// What the asker may read holds as many others, so that there is something to look through.
const records = held.flatMap((body, n): IdentityRecord[] => [
  { ...record('ECRIS_TCN', { ref: `H-${n}`, ...personOf(n) }), biometrics: [sample(captured(body))] },
  {
    ...record('EES', { ref: `E-${n}`, ...personOf(PERSONS + n) }),
    biometrics: [{ ...sample(bodyOf()), takenLive: true }],
  },
]);
for (let at = 0; at < records.length; at += 100) {
  const some = records.slice(at, at + 100);
  for (const one of some) {
    const checked = await intake.check(one as never);
    if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
  }
  await intake.store(
    some.map((one) => ({ record: one, mode: 'CREATE' as const })),
    'LIVE',
  );
}
await pipeline.quiet();
const app = buildApp({
  ...pipeline.resources,
  config: { ...pipeline.resources.config, rates: { person: 1e9, system: 1e9 } },
});
await app.listen({ host: '127.0.0.1', port: 0 });
const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

let headers: Record<string, string> = {};
let headersAt = 0;
const shapes = new Map<string, number>();

async function ask(body: readonly number[], keep: boolean): Promise<number> {
  if (Date.now() - headersAt > TOKEN_MS) {
    headers = {
      ...(await as(pipeline.resources, 'portal-user', 'BORDER_CHECK')),
      'content-type': 'application/json',
    };
    headersAt = Date.now();
  }
  const question = JSON.stringify({ samples: [sample(captured(body))] });
  const since = performance.now();
  const answer = await fetch(`${base}/v1/biometrics/identify`, { method: 'POST', headers, body: question });
  const text = await answer.text();
  const took = performance.now() - since;
  if (keep) {
    const shape = `${answer.status} ${[...answer.headers.keys()].sort().join(',')} ${text.length}`;
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return took;
}

const any = (bodies: readonly number[][]) => bodies[Math.floor(random.next() * bodies.length)] as number[];
for (let i = 0; i < WARM_UP; i++) await ask(any(i % 2 === 0 ? held : unknown), false);
const times = { hidden: [] as number[], none: [] as number[] };
for (let i = 0; i < pairs; i++) {
  const hiddenFirst = random.next() < 0.5;
  const first = await ask(any(hiddenFirst ? held : unknown), true);
  const second = await ask(any(hiddenFirst ? unknown : held), true);
  times.hidden.push(hiddenFirst ? first : second);
  times.none.push(hiddenFirst ? second : first);
  if ((i + 1) % 2_000 === 0)
    console.error(`${i + 1} of ${pairs} pairs, t ${tTest(times.hidden, times.none).t.toFixed(2)}`);
}
const welch: Welch = tTest(times.hidden, times.none);
// The officer who may read all finds them: what was hidden was there.
const control = await fetch(`${base}/v1/biometrics/identify`, {
  method: 'POST',
  headers: {
    ...(await as(pipeline.resources, 'cli-officer', 'MID_VERIFICATION')),
    'content-type': 'application/json',
  },
  body: JSON.stringify({ samples: [sample(captured(held[0] as number[]))] }),
});
const { outcome } = (await control.json()) as { outcome: string };
console.log(
  JSON.stringify(
    { pairs, ...welch, answers: Object.fromEntries(shapes), control: outcome, load: loadavg()[0] },
    null,
    2,
  ),
);
await app.close();
await pipeline.stop();
await graph.close();
process.exit(Math.abs(welch.t) < 4.5 && shapes.size === 1 && outcome === 'HIT' ? 0 : 1);
