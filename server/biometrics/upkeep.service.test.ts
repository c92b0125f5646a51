/** What keeps stored templates usable goes on beside a part that opens with no key. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyRing, seal } from '../../graph/biometrics/index.ts';
import { countSealed } from '../../graph/repository/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { testResources } from '../../tests/support/app.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import { openEngines } from './engines.ts';
import { Upkeep } from './upkeep.ts';

describe.skipIf(!hasServices)('the upkeep of templates', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
  });
  afterAll(() => graph?.close());

  it('seals anew and looks for older versions of an engine though a part opens with no key', async () => {
    const resources = testResources({ graph });
    const engines = openEngines({ fingerprint: undefined });
    const ring = resources.secrets.templateKeys();
    const lost = seal(Buffer.from('lost'), keyRing([new Uint8Array(32).fill(9)]), 'r', 't');
    await graph.statement(
      `CREATE (r:Record {id: 'r', version: 1, groupId: 'g', key: 'r', system: 'EES'})
       CREATE (t:BiometricTemplate {id: 't', recordId: 'r', sealed: $sealed, keyId: $keyId})
       CREATE (r)-[:HOLDS]->(:BiometricSample {id: 's', recordId: 'r', modality: 'FACE', state: 'EXTRACTED', engine: 'old/0',
         due: '2026-01-01T00:00:00.000Z'})
       CREATE (r)-[:CARRIES]->(t)`,
      { sealed: lost.bytes, keyId: lost.keyId },
    );
    const upkeep = new Upkeep(resources, engines);
    while ((await upkeep.turn()) === 0);
    expect(await countSealed(graph, ring)).toEqual({ total: 1, otherwise: 0, unopened: 1 });
    const [sample] = await graph.statement('MATCH (s:BiometricSample) RETURN s.state AS state');
    expect(sample).toEqual({ state: 'PENDING' });
    await engines.close();
  });
});
