/** Records that were held before detection began: no time runs for them, and the gravest of their links come first (Art 69). */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type System } from './world.ts';

const border = { state: 'POL', authority: 'PL-BORDER-03' };

describe.skipIf(!hasServices)('an initial load', () => {
  let world: LawWorld;
  beforeAll(async () => {
    world = await LawWorld.open(120_000);
  });
  afterAll(async () => await world?.close());

  const open = async (system: System, label: string): Promise<string> => {
    const answer = await (await world.source()).send('POST', '/v1/loads', { system, label });
    expect(answer.status, answer.text).toBe(201);
    return answer.body.id;
  };
  const send = async (load: string, records: readonly IdentityRecord[]) => {
    const answer = await (await world.source()).send(
      ...([
        'POST',
        `/v1/records/bulk?load=${load}`,
        records.map((one) => JSON.stringify(one)).join('\n'),
      ] as const),
      { 'content-type': 'application/x-ndjson' },
    );
    expect(answer.text).not.toContain('REJECTED');
    await world.pipeline.quiet();
  };
  /** One face under two names: the first is there, the second is still to come. */
  const pair = async (born?: string): Promise<IdentityRecord> => {
    const [one, two] = [world.somebody(), world.somebody()];
    await world.store('VIS', { ...one, ...(born === undefined ? {} : { born }) });
    await world.pipeline.quiet();
    return world.draft('EES', { ...two, face: one.face, ...border });
  };
  const queue = async (query: string) =>
    (await (await world.officer()).get(`/v1/review/queue?${query}`)).body.items as {
      id: string;
      dueAt: string | null;
      authorityRef: string;
      flags: string[];
    }[];

  law(
    16,
    'of records held before has no time and nobody to be heard; one of a live record has both',
    async () => {
      const historical = await pair();
      const live = await pair();
      const load = await open('EES', 'held before');
      await send(load, [historical]);
      const stored = await world.storeRecord(live);
      const [found] = await queue(`load=${load}`);
      expect(found).toMatchObject({ dueAt: null, authorityRef: 'PL-BORDER-03' });
      const officer = await world.officer();
      expect((await officer.get(`/v1/links/${found?.id}`)).body.hearing).toBe('NOT_NEEDED');
      const decided = await world.propose(found?.id ?? '', 'WHITE');
      expect(decided.status, decided.text).toBe(201);
      const [ordinary] = await world.linksOf(stored.groupId);
      const { body } = await officer.get(`/v1/links/${ordinary?.id}`);
      expect(body).toMatchObject({ hearing: 'NEEDED', load: null });
      expect(Date.parse(body.dueAt) - Date.parse(body.since)).toBe(12 * 3_600_000);
    },
  );

  law(61, 'puts a child first, whatever speaks for another link', async () => {
    const [plain, child] = [await pair(), await pair('2016-05-05')];
    const load = await open('EES', 'a child among them');
    await send(load, [plain]);
    await send(load, [child]);
    const found = await queue(`order=risk&load=${load}`);
    expect(found.map(({ flags }) => flags.includes('MINOR'))).toEqual([true, false]);
  });

  law(
    60,
    'before the start of operations is verified by the ETIAS Central Unit, without a time',
    async () => {
      const operator = await world.as('cli-operator', 'OPERATION');
      await operator.send('PUT', '/v1/detection/mode', { mode: 'TRANSITION' });
      await world.pipeline.quiet();
      const historical = await pair();
      const load = await open('EES', 'before the start');
      await send(load, [historical]);
      expect(await queue(`load=${load}`)).toMatchObject([{ dueAt: null, authorityRef: 'ETIAS-CU' }]);
    },
  );
});
