/**
 * The demonstration population with synthetic minutiae under the real engine of fingers has the very links that it has with
 * vectors: same pairs of groups, colours, causes.
 */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Intake } from '../../graph/sources/index.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { freshGraph, hasServices, startPipeline } from '../../tests/support/services.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import type { FingerForm } from './index.ts';
import { generatePopulation } from './index.ts';

const PERSONS = Number(process.env.POPULATION ?? 200);
const BATCH = 100;

const engine = hasServices ? await ensureFingerprint() : { missing: 'no Neo4j and Redis' };
if ('missing' in engine) console.warn(`skipped: ${engine.missing}`);

interface Loaded {
  links: string[];
  fingers: number;
  engines: string[];
}

async function load(form: FingerForm): Promise<Loaded> {
  const token = randomBytes(24).toString('base64url');
  const service = await startFingerprint({ ...engine, token });
  const graph = await freshGraph();
  const pipeline = await startPipeline(graph, undefined, { fingerprint: { url: service.url, token } });
  try {
    const intake = new IntakeService(pipeline.resources);
    const records = [...generatePopulation({ persons: PERSONS, seed: 1, fingers: form })];
    for (let at = 0; at < records.length; at += BATCH) {
      const batch: Intake[] = [];
      for (const { record } of records.slice(at, at + BATCH)) {
        const checked = await intake.check(record as never);
        if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
        batch.push({ record: checked.record, mode: 'UPSERT' });
      }
      const outcomes = await intake.store(batch, 'BULK');
      expect(outcomes.filter(({ status }) => status === 'REJECTED')).toEqual([]);
    }
    await pipeline.quiet(10 * 60_000);
    const links = await graph.statement(
      `MATCH (a:IdentityGroup)<-[:JOINS]-(l:Link)-[:JOINS]->(b:IdentityGroup) WHERE a.key < b.key
       RETURN a.key + ' ~ ' + b.key + ': ' + l.colour + ' ' + coalesce(l.cause, '') AS link ORDER BY link`,
    );
    const engines = await graph.statement(
      `MATCH (t:BiometricTemplate {modality: 'FINGER'}) RETURN t.engine AS engine, count(t) AS count ORDER BY engine`,
    );
    return {
      links: links.map(({ link }) => link as string),
      fingers: engines.reduce((sum, { count }) => sum + Number(count), 0),
      engines: engines.map((row) => row.engine as string),
    };
  } finally {
    await pipeline.stop();
    await service.stop();
    await graph.close();
  }
}

describe.skipIf('missing' in engine)(`a population of ${PERSONS} persons with synthetic minutiae`, () => {
  it('has the links that it has with vectors', { timeout: 25 * 60_000 }, async () => {
    const vectors = await load('vectors');
    const minutiae = await load('minutiae');
    expect(vectors.engines.some((name) => name.startsWith('sourceafis'))).toBe(false);
    expect(minutiae.engines.every((name) => name.startsWith('sourceafis'))).toBe(true);
    expect(minutiae.fingers).toBe(vectors.fingers);
    expect(minutiae.links.length).toBeGreaterThan(PERSONS / 4);
    expect(minutiae.links).toEqual(vectors.links);
  });
});
