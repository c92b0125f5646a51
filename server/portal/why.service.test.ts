/** Why two match and why they do not, over HTTP on a real graph: for those only who may see the edge or that there is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../graph/matching/score/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { portalWorld, type Who, type World } from '../../tests/fixtures/portal-world.ts';
import { as, testResources, tokenOf } from '../../tests/support/app.ts';
import { freshGraph } from '../../tests/support/services.ts';
import { type App, buildApp } from '../app.ts';
import type { Resources } from '../resources.ts';

let graph: Graph;
let world: World;
let resources: Resources;
let app: App;
beforeAll(async () => {
  graph = await freshGraph();
  world = await portalWorld(graph);
  resources = testResources({ graph });
  app = buildApp(resources);
});
afterAll(async () => {
  await app?.close();
  await graph?.close();
});

type Part = 'identity' | 'record' | 'group';
const id = (who: Who, part: Part = 'identity') => world.places[who][part];
const investigator = () => as(resources, 'investigator', 'IDENTITY_FRAUD');
const reads = async (...read: string[]) => ({
  authorization: `Bearer ${await tokenOf(resources, 'investigator', { claims: { systems: { read, write: [] } } })}`,
  'x-purpose': 'IDENTITY_FRAUD',
});
const why = async (one: string, two: string, headers: Record<string, string>) =>
  await app.inject({ url: `/v1/pairs/${one}%7C${two}/explanation`, headers });

interface Point {
  at: string;
  reached: boolean;
  distance: number;
  change?: { changes: object[]; bits: number };
  sentence: string;
}

describe('of two that match', () => {
  it('gives edges, score, verdict, what would turn them, grounds and keys, whichever is asked for', async () => {
    for (const part of ['identity', 'record', 'group'] as const) {
      const reply = await why(id('ees', part), id('vis', part), await investigator());
      expect(reply.statusCode, reply.body).toBe(200);
      const answer = reply.json();
      const key = [id('ees'), id('vis')].sort().join('|');
      expect(answer).toMatchObject({
        edges: { identities: [key], documents: [expect.any(String)], templates: [expect.any(String)] },
        reasons: [],
        identities: [id('ees'), id('vis')],
        score: { modelVersion: MODEL.version },
        candidacy: { legal: ['BIOMETRIC', 'DOCUMENT', 'IDENTITY'], capped: [0, 0] },
      });
      const { prior, features, bits } = answer.score;
      expect(features.reduce((sum: number, one: { bits: number }) => sum + one.bits, prior)).toBe(bits);
      for (const { reached, change, sentence } of answer.turningPoints as Point[]) {
        expect(reached).toBe(true);
        expect(change?.changes.length).toBeGreaterThan(0);
        expect(sentence).toMatch(/above .* If .* instead of .*below it/);
      }
      expect(answer.candidacy.keys.some((one: { shared: number }) => one.shared > 0)).toBe(true);
    }
  });

  it('the explanation of the edge tells what would turn it too', async () => {
    const key = [id('ees'), id('vis')].sort().join('%7C');
    const edge = await app.inject({ url: `/v1/edges/${key}/explanation`, headers: await investigator() });
    const [one, two] = key.split('%7C') as [string, string];
    const pair = await why(one, two, await investigator());
    expect(edge.json().turningPoints).toEqual(pair.json().turningPoints);
  });
});

describe('of two that do not match', () => {
  it('says what is missing, which change would do, and that nothing could bring them together', async () => {
    const reply = await why(id('asylum'), id('cyrillic'), await investigator());
    const answer = reply.json();
    expect(answer.edges).toEqual({ identities: [], documents: [], templates: [] });
    expect(answer.reasons.map((one: { reason: string }) => one.reason)).toEqual([
      'BELOW_FLOOR',
      'NO_SHARED_KEY',
    ]);
    const [floor, threshold] = answer.turningPoints as [Point, Point];
    expect([floor.at, floor.reached, threshold.at, threshold.reached]).toEqual([
      'FLOOR',
      false,
      'THRESHOLD',
      false,
    ]);
    expect(threshold.distance).toBeGreaterThan(floor.distance);
    expect(floor.sentence).toMatch(/^The pair lacks/);
    expect(answer.verdictTurns.map((one: { outcome: string }) => one.outcome)).toEqual(['SAME', 'SIMILAR']);
    expect(answer.candidacy.legal).toEqual([]);
  });

  it('two of one system are not compared, here neither', async () => {
    const reply = await why(id('ees'), id('twinEes'), await investigator());
    expect(reply.statusCode).toBe(200);
    expect(reply.json().reasons).toMatchObject([{ reason: 'SAME_SYSTEM' }]);
    expect(reply.json()).not.toHaveProperty('score');
  });

  it('an edge that was lost is told as one that detection would find', async () => {
    const key = [id('ees'), id('crim')].sort().join('|');
    const [kept] = await graph.statement('MATCH ()-[m:MATCHES {key: $key}]->() RETURN properties(m) AS m', {
      key,
    });
    await graph.statement('MATCH ()-[m:MATCHES {key: $key}]->() DELETE m', { key });
    const lost = await why(id('ees'), id('crim'), await investigator());
    expect(lost.json().reasons).toMatchObject([{ reason: 'NOT_FOUND' }]);
    await graph.statement(
      `MATCH (a:Identity {id: $from}), (b:Identity {id: $to}) CREATE (a)-[m:MATCHES]->(b) SET m = $m, m.modelVersion = 'older'`,
      { from: key.split('|')[0], to: key.split('|')[1], m: kept?.m },
    );
    const other = await why(id('ees'), id('crim'), await investigator());
    expect(other.json().reasons).toMatchObject([{ reason: 'OTHER_MODEL' }]);
    const edge = await app.inject({
      url: `/v1/edges/${key.replace('|', '%7C')}/explanation`,
      headers: await investigator(),
    });
    expect(edge.json()).not.toHaveProperty('turningPoints');
    await graph.statement('MATCH ()-[m:MATCHES {key: $key}]->() SET m.modelVersion = $version', {
      key,
      version: MODEL.version,
    });
  });
});

describe('who may not see whether two match', () => {
  it('gets the answer of what does not exist, to the letter', async () => {
    const nobody = '019a0000-0000-7000-8000-000000000000';
    const strip = (body: string) => ({ ...JSON.parse(body), requestId: '', instance: '' });
    const hidden = await why(id('ees'), id('crim'), await reads('EES'));
    const absent = await why(id('ees'), nobody, await reads('EES'));
    expect(hidden.statusCode).toBe(404);
    expect(strip(hidden.body)).toEqual(strip(absent.body));
    expect((await why(id('ees'), id('crim'), await reads('EES', 'ECRIS_TCN'))).statusCode).toBe(200);
  });

  it.each([
    ['portal-user', 'BORDER_CHECK'],
    ['operator', 'OPERATION'],
    ['dpo', 'DATA_PROTECTION'],
  ])('%s is refused', async (name, purpose) => {
    expect((await why(id('ees'), id('vis'), await as(resources, name, purpose))).statusCode).toBe(403);
  });

  it('one and the same, or no id at all, is a fault of the path that names it', async () => {
    const same = await why(id('ees'), id('ees'), await investigator());
    expect(same.statusCode).toBe(400);
    expect(same.json().errors).toMatchObject([{ pointer: '/key', code: 'SAME_ID' }]);
    expect((await why('x', id('ees'), await investigator())).statusCode).toBe(400);
  });
});
