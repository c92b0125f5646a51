/** A search while more records wait for a finger of theirs than one search takes in: it comes to its answer, and the answer is whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type Client, listen, type Server } from '../../tests/acceptance/http.ts';
import { face, personOf, record } from '../../tests/fixtures/records.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../../tests/support/services.ts';

/** More than a search takes in at once. */
const WAITING = 2_200;
const BATCH = 550;

describe.skipIf(!hasServices)('a search during a bulk enrolment', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;
  let officer: Client;
  beforeAll(async () => {
    graph = await freshGraph();
    // Without an engine of fingers their samples wait.
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    officer = await server.client('cli-officer', 'MID_VERIFICATION');
  });
  afterAll(async () => {
    await server?.close();
    await pipeline?.stop();
    await graph?.close();
  });

  const finger = {
    ...{ modality: 'FINGER', finger: 'R2', mediaType: 'image/x-portable-graymap' },
    imageBase64: Buffer.from('P5 2 2 255\nabcd').toString('base64'),
  };
  const somebody = (n: number) =>
    ({
      ...record('EES', { ref: `S${n}`, ...personOf(n) }),
      biometrics: [face(`face ${n}`), finger],
    }) as IdentityRecord;
  const find = async (n: number) => {
    const { modality, vector, engine } = face(`face ${n}`);
    const samples = [{ modality, vector, engine }];
    return await officer.send('POST', '/v1/biometrics/identify', { samples });
  };

  it('finds whoever has a template, though the records all wait', async () => {
    for (let from = 0; from < WAITING; from += BATCH) {
      const lines = Array.from({ length: BATCH }, (_, n) => JSON.stringify(somebody(from + n)));
      const answer = await source.send('POST', '/v1/records/bulk', lines.join('\n'), {
        'content-type': 'application/x-ndjson',
      });
      expect(answer.text).not.toContain('REJECTED');
    }
    let first = await find(WAITING - 1);
    for (let tries = 0; first.status === 202 && tries < 10; tries++) first = await find(WAITING - 1);
    expect(first.status, first.text).toBe(200);
    expect(first.body.records).toHaveLength(1);
    expect((await find(3)).body.records).toHaveLength(1);
    // Committed before the search that follows at once.
    expect((await source.send('POST', '/v1/records', somebody(WAITING))).status).toBe(201);
    expect((await find(WAITING)).body).toMatchObject({ outcome: 'HIT', records: [{ system: 'EES' }] });
  });
});
