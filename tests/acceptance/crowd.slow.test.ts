/** A thousand pairs at once over the real interface: every pair one link. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { brokenInvariants } from '../invariants.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Client, listen, type Server } from './http.ts';

const CLIENTS = 16;

describe.skipIf(!hasServices)('records that come at once', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
  });
  afterAll(async () => {
    await server?.close();
    await pipeline?.stop();
    await graph?.close();
  });

  it('make 1,000 links of 1,000 matching pairs posted by 16 clients, none double', async () => {
    const pairs = Array.from({ length: 1_000 }, (_, n) => {
      const who = { ...personOf(n), face: `crowd ${n}`, passport: `C${String(n).padStart(6, '0')}` };
      // Three ways to match: face alone, face and passport, passport alone.
      const [left, right] =
        n % 3 === 0
          ? [
              record('EES', { ...who, ref: `c-${n}`, passport: `D${n}` }),
              record('VIS', { ...who, ref: `c-${n}` }),
            ]
          : n % 3 === 1
            ? [record('EURODAC', { ...who, ref: `c-${n}` }), record('SIS', { ...who, ref: `c-${n}` })]
            : [
                record('EES', { ...who, ref: `c-${n}` }),
                record('ETIAS', { ...personOf(n), passport: who.passport, ref: `c-${n}` }),
              ];
      return [left, right] as const;
    });
    const work = pairs.flat();
    const groups = new Map<string, string>();
    const started = performance.now();
    let next = 0;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        for (let at = next++; at < work.length; at = next++) {
          const one = work[at] as IdentityRecord;
          const answer = await source.send('POST', '/v1/records', one);
          expect(answer.status, answer.text).toBe(201);
          groups.set(`${one.system}|${one.recordRef}`, answer.body.groupId);
        }
      }),
    );
    const posted = performance.now() - started;
    await pipeline.quiet();
    console.log(
      `2,000 records by ${CLIENTS} clients in ${(posted / 1000).toFixed(1)} s, detected after ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
    const linked = pairs.map((pair) => pair.map((one) => groups.get(`${one.system}|${one.recordRef}`))) as [
      string,
      string,
    ][];
    const [row] = await graph.statement(
      `RETURN COUNT { (:Link) } AS links, COUNT { (:IdentityConfirmationFile) } AS files,
        COUNT { (h:HistoryEntry) WHERE h.event = 'CREATED' } AS created`,
    );
    expect(row).toEqual({ links: 1_000, files: 1_000, created: 1_000 });
    expect(await brokenInvariants(graph, { linked })).toEqual({});
  });
});
