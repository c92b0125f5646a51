/**
 * The demonstration population end to end: what the table of colours gives for the true values of every pair is what
 * stands in the graph, no link more and none less. POPULATION sets the number of persons.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePersons, type TruthPair } from '../../cli/population/index.ts';
import type { Intake } from '../../graph/sources/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { goldenFor } from '../fixtures/golden-table.ts';
import { brokenInvariants } from '../invariants.ts';
import { freshGraph, hasServices, startPipeline } from '../support/services.ts';

const PERSONS = Number(process.env.POPULATION ?? 600);
const SEED = Number(process.env.POPULATION_SEED ?? 1);
const NOTHING = 'no link';

interface Expected {
  pairs: TruthPair[];
  colour: string;
}

interface LinkRow {
  a: string;
  b: string;
  groupA: string;
  groupB: string;
  colour: string;
  cause: string | null;
  automatic: boolean;
  grounds: number;
  comparisons: { from: string; to: string; bio: string; id: string; doc: string; misused: boolean }[];
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`);
const groupKey = (key: TruthPair['a']) => `${key.system}|${key.groupRef}`;
const word = (colour: string | null, cause?: string | null) =>
  colour === null ? NOTHING : [colour, cause].filter(Boolean).join(' ');

/** The colour of two groups whose records compare like this: by the frozen table, and folded as Art 28 is read. */
function expectedOf(pairs: readonly TruthPair[]): string {
  const found = pairs.map((pair) => goldenFor(pair)).filter((entry) => entry.colour !== null);
  const first = found[0];
  if (first === undefined) return NOTHING;
  const mixed = new Set(found.map((entry) => entry.colour)).size > 1;
  if (mixed) return word('YELLOW', 'DISCREPANCY');
  const grave = ['MISUSED', 'DISCREPANCY', 'CRITERIA'].find((cause) =>
    found.some((entry) => entry.cause === cause),
  );
  return word(first.colour, grave);
}

describe.skipIf(!hasServices)(`a population of ${PERSONS} persons`, () => {
  let graph: Graph;
  const expected = new Map<string, Expected>();
  const actual = new Map<string, LinkRow>();
  const refused: unknown[] = [];
  let records = 0;
  let seconds = { stored: 0, detected: 0 };

  beforeAll(async () => {
    graph = await freshGraph();
    const pipeline = await startPipeline(graph);
    const service = new IntakeService(pipeline.resources);
    const started = performance.now();
    let batch: Intake[] = [];
    const flush = async () => {
      const outcomes = await service.store(batch, 'BULK');
      refused.push(...outcomes.filter((outcome) => outcome.status === 'REJECTED'));
      batch = [];
    };
    for (const person of generatePersons({ persons: PERSONS, seed: SEED })) {
      for (const line of person.truth) {
        if (line.kind !== 'pair') continue;
        const key = pairKey(groupKey(line.a), groupKey(line.b));
        const entry = expected.get(key) ?? { pairs: [], colour: '' };
        entry.pairs.push(line);
        expected.set(key, entry);
      }
      for (const record of person.records) {
        records += 1;
        const checked = await service.check(record as never);
        if ('findings' in checked) refused.push({ record: record.recordRef, findings: checked.findings });
        else batch.push({ record: checked.record, mode: 'UPSERT' });
        if (batch.length === 100) await flush();
      }
    }
    await flush();
    for (const entry of expected.values()) entry.colour = expectedOf(entry.pairs);
    seconds = { stored: (performance.now() - started) / 1000, detected: 0 };
    await pipeline.quiet(30 * 60_000);
    seconds.detected = (performance.now() - started) / 1000;
    await pipeline.stop();
    const rows = await graph.statement(
      `MATCH (a:IdentityGroup)<-[:JOINS]-(l:Link)-[:JOINS]->(b:IdentityGroup) WHERE a.id < b.id
       RETURN a.key AS a, b.key AS b, a.id AS groupA, b.id AS groupB, l.colour AS colour, l.cause AS cause,
         l.automatic AS automatic,
         COUNT { (l)<-[:SUPPORTS]-(c:Comparison) WHERE c.colour IS NOT NULL } AS grounds,
         COLLECT { MATCH (l)<-[:SUPPORTS]-(c:Comparison) RETURN c {.bio, .id, .doc, .misused} } AS comparisons`,
    );
    for (const row of rows as unknown as LinkRow[]) actual.set(pairKey(row.a, row.b), row);
  }, 40 * 60_000);
  afterAll(async () => await graph?.close());

  it('is accepted whole', () => {
    expect(refused).toEqual([]);
  });

  it('has the colour of the golden table on every pair of groups: missed 0, extra 0, other colour 0', () => {
    const table = new Map<string, number>();
    const wrong: unknown[] = [];
    for (const key of new Set([...expected.keys(), ...actual.keys()])) {
      const truth = expected.get(key);
      const link = actual.get(key);
      const should = truth?.colour ?? NOTHING;
      const is = word(link?.colour ?? null, link?.cause);
      const cell = `${should} → ${is}`;
      table.set(cell, (table.get(cell) ?? 0) + 1);
      if (should !== is)
        wrong.push({
          key,
          cell,
          truth: truth?.pairs.map(({ bio, id, doc, misused, planted, how }) => ({
            bio,
            id,
            doc,
            misused,
            planted,
            how,
          })),
          found: link?.comparisons,
        });
    }
    console.log(
      `${PERSONS} persons, ${records} records, ${actual.size} links; stored in ${seconds.stored.toFixed(1)} s, ` +
        `detected after ${seconds.detected.toFixed(1)} s\nexpected → found\n` +
        [...table]
          .sort()
          .map(([cell, count]) => `${String(count).padStart(7)}  ${cell}`)
          .join('\n'),
    );
    expect(wrong).toEqual([]);
  });

  it('has every kind of planted case', () => {
    const kinds = new Set([...expected.values()].flatMap(({ pairs }) => pairs.map((pair) => pair.planted)));
    expect(kinds.size).toBeGreaterThan(Math.min(40, PERSONS / 11));
  });

  it('has a legal ground under every link, and no colour that takes a person', () => {
    const links = [...actual.values()];
    expect(links.filter((link) => link.grounds === 0)).toEqual([]);
    expect(links.filter((link) => !link.automatic || !['WHITE', 'YELLOW'].includes(link.colour))).toEqual([]);
  });

  it('leaves the invariants whole, every pair that must be linked among them', async () => {
    const groups = await graph.statement('MATCH (g:IdentityGroup) RETURN g.key AS key, g.id AS id');
    const idOf = new Map(groups.map((row) => [row.key as string, row.id as string]));
    const linked = [...expected]
      .filter(([, { colour }]) => colour !== NOTHING)
      .map(([key]) => key.split(' ~ ').map((part) => idOf.get(part)) as [string, string]);
    expect(linked.length).toBeGreaterThan(0);
    expect(await brokenInvariants(graph, { linked })).toEqual({});
  });
});
