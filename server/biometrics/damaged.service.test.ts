/** What opens with no key is left out alone: the index is built without it, and the other samples become templates. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyRing, seal } from '../../graph/biometrics/index.ts';
import { countUnopened } from '../../graph/repository/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { deskWorld, type Placed } from '../../tests/fixtures/desk-world.ts';
import { record } from '../../tests/fixtures/records.ts';
import { testResources } from '../../tests/support/app.ts';
import { freshGraph, hasServices, quiet, startPipeline } from '../../tests/support/services.ts';
import { IntakeService } from '../sources/index.ts';
import { type Engines, openEngines } from './engines.ts';
import { startEnrolment } from './enrolment.ts';

const visa = (ref: string) =>
  record('VIS', { ref, face: ref, ...(ref === 'v-1' ? { passport: 'DAMAGED1' } : {}) });
const lost = keyRing([new Uint8Array(32).fill(9)]);

async function becomes<T>(wanted: T, asked: () => T | Promise<T>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while ((await asked()) !== wanted && Date.now() < end) await new Promise((go) => setTimeout(go, 100));
  expect(await asked()).toBe(wanted);
}

describe.skipIf(!hasServices)('what opens with no key', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
  });
  afterAll(() => graph?.close());

  it('stops no other record on its way into the index, and is counted for the operator', async () => {
    const resources = testResources({ graph });
    const world = await deskWorld(graph, { resources });
    const placed: Placed[] = [];
    for (const ref of ['v-1', 'v-2', 'v-3']) placed.push(await world.store(visa(ref)));
    await world.close();
    await graph.statement('MATCH (l:Lease) DETACH DELETE l');
    await graph.statement('MATCH (:Record {id: $id})-[:CARRIES]->(t) SET t.sealed = $sealed', {
      id: placed[0]?.record,
      sealed: seal(Buffer.from('x'), lost, 'r', 't').bytes,
    });
    const pipeline = await startPipeline(graph, { resources: { ...resources, redisUrl: '' } });
    await becomes(placed.length as number | undefined, () => pipeline.matcher.size());
    expect(await countUnopened(graph)).toBe(1);

    // Whatever else its record states is compared, whichever of two records comes.
    const intake = new IntakeService(resources);
    const [entry, again] = [
      record('EES', { ref: 'v-1', face: 'v-1', passport: 'DAMAGED1' }),
      { ...visa('v-1'), version: 2, retainUntil: '2035-01-01' },
    ];
    for (const sent of [entry, again]) {
      const checked = await intake.check(sent as never);
      if ('findings' in checked) throw new Error(JSON.stringify(checked.findings));
      await intake.store([{ record: checked.record, mode: 'UPSERT' }], 'LIVE');
      await quiet(graph);
      const links = await graph.statement(
        `MATCH (:Record {id: $id})<-[:BETWEEN]-(c:Comparison)-[:SUPPORTS]->(l)
         RETURN c.bio AS bio, c.doc AS doc, l.colour AS colour`,
        { id: placed[0]?.record },
      );
      expect(links).toEqual([{ bio: 'INCOMPARABLE', doc: 'SAME', colour: 'YELLOW' }]);
    }
    await pipeline.stop();
  });

  it('as a sample waits alone: those taken with it become templates', async () => {
    const resources = testResources({ graph });
    const ring = resources.secrets.templateKeys();
    const rows = ['s-1', 's-2', 's-3'].map((id, n) => {
      const { bytes, keyId } = seal(Buffer.from(id), n === 0 ? lost : ring, 'r', id);
      return {
        ...{ id, recordId: 'r', modality: 'FACE', mediaType: 'image/png', state: 'PENDING', attempts: 0 },
        ...{ sealed: bytes, keyId, due: `2026-01-01T00:00:0${n}.000Z` },
      };
    });
    await graph.statement(
      `CREATE (r:Record {id: 'r', version: 1, groupId: 'g', key: 'r', system: 'EES'})
       WITH r UNWIND $rows AS row CREATE (r)-[:HOLDS]->(s:BiometricSample) SET s = row`,
      { rows },
    );
    const real = openEngines({ fingerprint: undefined });
    const features = () => new Uint8Array([1]);
    const engines: Engines = {
      ...{ comparison: real.comparison, names: real.names, fingers: undefined },
      extract: async () => ({ engine: real.names.FACE, templates: [{ features: features() }] }),
      health: async () => [],
      close: () => real.close(),
    };
    const enrolment = startEnrolment(resources, engines);
    const states = async () =>
      (await graph.statement('MATCH (s:BiometricSample) RETURN s.state AS state ORDER BY s.id'))
        .map(({ state }) => state)
        .join();
    await becomes('PENDING,EXTRACTED,EXTRACTED', states);
    await enrolment.stop();
    await engines.close();
    const [unopened] = await graph.statement(
      'MATCH (s:BiometricSample) WHERE s.unopened IS NOT NULL RETURN collect(s.id) AS ids',
    );
    expect(unopened?.ids).toEqual(['s-1']);
  });
});
