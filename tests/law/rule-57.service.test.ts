/** Rule 57 · Art 48 through the product: the clocks 45 + 15, 7, 30 + 15, the data erased at the end, the record kept. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { PERSON, type RightsWorld, rightsWorld } from '../fixtures/rights-world.ts';
import { freshGraph, hasServices } from '../support/services.ts';
import { law } from './law.ts';

const DAY_MINUTES = 24 * 60;
const WORDS = 'Because the statement has to be looked into abroad.';

describe.skipIf(!hasServices)('rule 57 · Art 48', () => {
  let graph: Graph;
  let world: RightsWorld;
  beforeAll(async () => {
    graph = await freshGraph();
    world = await rightsWorld(graph);
  });
  afterAll(async () => {
    await world?.close();
    await graph?.close();
  });
  const dayAfter = (moment: string, days: number) =>
    new Date(Date.parse(moment) + days * 86_400_000).toISOString().slice(0, 10);

  law(57, 'clocks of 45 + 15, 7 and 30 + 15 days run, alarm, and end', async () => {
    const [visa, asylum] = [world.officer('cli-officer-visa'), world.officer('cli-officer-asylum')];
    const { sin } = await world.linked('FR-ASYLUM-01');
    const { body: opened } = await world.open({ sin, kind: 'RECTIFICATION' });
    const { id, receivedAt } = opened;
    const due = async () => {
      const { body } = await visa.get(`/v1/rights/requests/${id}`);
      return Object.fromEntries(
        body.clocks.map((one: { duty: string; due: string; state: string }) => [
          one.duty,
          [one.due, one.state],
        ]),
      );
    };
    expect(await due()).toEqual({
      CONTACT: [dayAfter(receivedAt, 7), 'RUNNING'],
      REPLY: [dayAfter(receivedAt, 45), 'RUNNING'],
    });
    world.pass(8 * DAY_MINUTES);
    expect((await due()).CONTACT).toEqual([dayAfter(receivedAt, 7), 'OVERDUE']);
    const contacted = (await world.take(visa, id, 'contact')).body.clocks[0].doneAt;
    expect(await due()).toMatchObject({
      CONTACT: [dayAfter(receivedAt, 7), 'DONE_LATE'],
      CHECK: [dayAfter(contacted, 30), 'RUNNING'],
    });
    const more = (period: string) => ({ period, reasonCode: 'COMPLEXITY', reason: WORDS });
    await world.take(asylum, id, 'extend', more('CHECK'));
    expect((await due()).CHECK).toEqual([dayAfter(contacted, 45), 'RUNNING']);
    await world.take(visa, id, 'extend', more('REPLY'));
    expect((await due()).REPLY).toEqual([dayAfter(receivedAt, 60), 'RUNNING']);
  });

  law(57, 'the person is told of an extension within the 45 days, or there is none', async () => {
    const visa = world.officer('cli-officer-visa');
    const { body: opened } = await world.open({ kind: 'ACCESS' });
    world.pass(46 * DAY_MINUTES);
    const wish = { period: 'REPLY', reasonCode: 'COMPLEXITY', reason: WORDS };
    const late = await world.take(visa, opened.id, 'extend', wish);
    expect([late.status, late.body.article]).toEqual([409, '48(2)']);
  });

  law(57, 'what was supplied is erased with the closing, the record of the handling stays', async () => {
    const visa = world.officer('cli-officer-visa');
    const { sin } = await world.linked('DE-VISA-01');
    const { body: opened } = await world.open({ sin });
    const { id } = opened;
    await world.take(visa, id, 'check', { finding: 'ACCURATE' });
    await world.take(visa, id, 'decide', { outcome: 'REFUSE', reasonCode: 'DATA_ACCURATE', reason: WORDS });
    const words = [...Object.values(PERSON), WORDS, sin];
    const held = async () => {
      const rows = await graph.statement(
        `MATCH (n) WHERE (n:RightsData OR n:RightsRequest OR n:RightsEntry)
           AND (n.id = $id OR n.requestId = $id OR EXISTS { (:RightsRequest {id: $id})-[:SUPPLIED]->(n) })
         RETURN labels(n)[0] AS label, properties(n) AS properties`,
        { id },
      );
      const text = JSON.stringify(rows);
      return {
        labels: rows.map((row) => row.label).sort(),
        words: words.filter((word) => text.includes(word)),
      };
    };
    expect(await held()).toEqual({
      labels: ['RightsData', 'RightsEntry', 'RightsEntry', 'RightsEntry', 'RightsRequest'],
      words,
    });
    await world.take(visa, id, 'close');
    expect(await held()).toEqual({
      labels: ['RightsEntry', 'RightsEntry', 'RightsEntry', 'RightsEntry', 'RightsRequest'],
      words: [],
    });
    const { body } = await world.asker('cli-dpo', 'DATA_PROTECTION').get(`/v1/rights/record?request=${id}`);
    expect(body.items.map((item: { event: string }) => item.event)).toEqual([
      ...['RECEIVED', 'CHECKED', 'DECIDED', 'CLOSED'],
    ]);
  });
});
