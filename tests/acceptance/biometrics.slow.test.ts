/**
 * Real faces and fingers over the real interface: from an image to a link, 1:1 and 1:N by right, and what becomes of samples
 * that are refused, excluded, or wait for an engine. Needs the images of ../shared/data; fingers need Java and Maven.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import { face, personOf, record } from '../fixtures/records.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Client, listen, type Server } from './http.ts';

const data = new URL('../../../shared/data/biometrics/', import.meta.url);
const base64 = (name: string) => readFileSync(new URL(name, data)).toString('base64');
const faceImage = (subject: number, n: number) => ({
  modality: 'FACE' as const,
  imageBase64: base64(`faces/s${subject}/${n}.pgm`),
  mediaType: 'image/x-portable-graymap',
});
const print = (finger: number, n: number, position: 'R2' | 'R3' = 'R2') => ({
  modality: 'FINGER' as const,
  finger: position,
  imageBase64: base64(`fingers/${finger}_${n}.png`),
  mediaType: 'image/png',
});

const engine =
  hasServices && existsSync(data) ? await ensureFingerprint() : { missing: 'the images or services' };
if ('missing' in engine) console.warn(`skipped: ${engine.missing}`);

describe.skipIf('missing' in engine)('biometrics over the real interface', () => {
  const token = randomBytes(24).toString('base64url');
  let graph: Graph;
  let fingers: { url: string; pid: number; stop(): Promise<void> };
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;
  let officer: Client;
  let person = 50_000;

  beforeAll(async () => {
    graph = await freshGraph();
    fingers = await startFingerprint({ ...engine, token });
    pipeline = await startPipeline(graph, undefined, { fingerprint: { url: fingers.url, token } });
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    officer = await server.client('cli-officer', 'MID_VERIFICATION');
  });
  afterAll(async () => {
    await server?.close();
    await pipeline?.stop();
    await fingers?.stop();
    await graph?.close();
  });

  const somebody = (system: string, biometrics: unknown[]): IdentityRecord => {
    person += 1;
    return { ...record(system, { ref: `B${person}`, ...personOf(person) }), biometrics } as IdentityRecord;
  };
  const stored = async (one: IdentityRecord): Promise<{ id: string; groupId: string; flags: string[] }> => {
    const answer = await source.send('POST', '/v1/records', one);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  const linksBetween = async (one: string, two: string) =>
    await graph.statement(
      `MATCH (:IdentityGroup {id: $one})<-[:JOINS]-(l:Link)-[:JOINS]->(:IdentityGroup {id: $two})
       RETURN l.colour AS colour, l.basis AS basis`,
      { one, two },
    );
  const samplesOf = async (id: string) => (await source.get(`/v1/records/${id}/samples`)).body.items;
  const identify = async (samples: unknown[], systems?: string[]) =>
    await officer.send('POST', '/v1/biometrics/identify', { samples, ...(systems && { systems }) });

  it('one face under two names in two systems becomes a yellow link, another face none', async () => {
    const [one, two, other] = [
      await stored(somebody('EES', [faceImage(11, 1)])),
      await stored(somebody('EURODAC', [faceImage(11, 4)])),
      await stored(somebody('EURODAC', [faceImage(12, 1)])),
    ];
    expect(one.flags).toEqual(['BIOMETRIC_PENDING']);
    await pipeline.quiet();
    expect(await linksBetween(one.groupId, two.groupId)).toEqual([{ colour: 'YELLOW', basis: '30(1)(a)' }]);
    expect(await linksBetween(one.groupId, other.groupId)).toEqual([]);
    const [sample] = await samplesOf(one.id);
    expect(sample).toMatchObject({ state: 'EXTRACTED', code: null });
    expect(sample.score).toBeGreaterThanOrEqual(30);
  });

  it('one finger under two names becomes a yellow link, whichever came first; another finger none', async () => {
    const first = await stored(somebody('EES', [print(1, 1)]));
    await pipeline.quiet();
    const [second, other, elsewhere] = [
      await stored(somebody('EURODAC', [print(1, 2)])),
      await stored(somebody('EURODAC', [print(2, 1)])),
      await stored(somebody('EURODAC', [print(1, 3, 'R3')])),
    ];
    await pipeline.quiet();
    expect(await linksBetween(first.groupId, second.groupId)).toMatchObject([{ colour: 'YELLOW' }]);
    expect(await linksBetween(first.groupId, other.groupId)).toEqual([]);
    // Another position is another finger, whatever the image shows.
    expect(await linksBetween(first.groupId, elsewhere.groupId)).toEqual([]);
  });

  it('a face that fits beside a finger that does not is contradictory: yellow, by discrepancy', async () => {
    const one = await stored(somebody('EES', [faceImage(13, 1), print(3, 1)]));
    const two = await stored(somebody('EURODAC', [faceImage(13, 2), print(4, 1)]));
    await pipeline.quiet();
    const [row] = await graph.statement(
      `MATCH (:IdentityGroup {id: $one})<-[:JOINS]-(l:Link)-[:JOINS]->(:IdentityGroup {id: $two})
       RETURN l.colour AS colour, l.cause AS cause`,
      { one: one.groupId, two: two.groupId },
    );
    expect(row).toEqual({ colour: 'YELLOW', cause: 'DISCREPANCY' });
  });

  it('1:N tells hit and no hit with references, 1:1 the outcome with a band and never a score', async () => {
    const target = await stored(somebody('ECRIS_TCN', [print(5, 1)]));
    await pipeline.quiet();
    const hit = await identify([print(5, 2)]);
    expect(hit.status, hit.text).toBe(200);
    expect(hit.body).toMatchObject({
      outcome: 'HIT',
      records: [{ recordId: target.id, groupId: target.groupId, system: 'ECRIS_TCN' }],
    });
    expect(hit.text).not.toMatch(/"(score|bits|threshold)"/);
    expect((await identify([print(8, 1)])).body).toEqual({
      outcome: 'NO_HIT',
      records: [],
      refused: [],
      unsearched: 0,
    });
    expect((await identify([print(5, 2)], ['EES'])).body.outcome).toBe('NO_HIT');
    const verify = async (samples: unknown[]) =>
      await officer.send('POST', '/v1/biometrics/verify', {
        ...{ left: { samples }, right: { recordId: target.id } },
      });
    expect((await verify([print(5, 3)])).body).toMatchObject({
      outcome: 'SAME',
      modalities: [{ modality: 'FINGER', outcome: 'HIT' }],
    });
    expect((await verify([print(6, 1)])).body.outcome).toBe('DIFFERENT');
    expect((await verify([faceImage(11, 1)])).body.outcome).toBe('INCOMPARABLE');
  });

  const right = { samples: [print(6, 1)] };
  it.each([
    [{ samples: [{ ...print(5, 1), modality: 'FOOT' }] }, ['/left/samples/0/modality NOT_ALLOWED']],
    [{ samples: [] }, ['/left/samples TOO_FEW']],
    [{ recordId: 'x' }, ['/left/recordId FORMAT']],
    [{}, ['/left CONTENT']],
    [{ ...right, recordId: '00000000-0000-7000-8000-000000000000' }, ['/left CONTENT']],
  ])('1:1: a fault is told of the field that has it, and of no other: %#', async (left, expected) => {
    const answer = await officer.send('POST', '/v1/biometrics/verify', { left, right });
    expect([400, 422]).toContain(answer.status);
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  it('a record that holds as many samples as it may refuses a further one by a code of its own', async () => {
    const { id } = await stored(
      somebody(
        'EURODAC',
        Array.from({ length: 12 }, (_, n) => faceImage(17 + (n % 3), 1 + Math.floor(n / 3))),
      ),
    );
    const answer = await source.send('POST', `/v1/records/${id}/samples`, faceImage(16, 2), {
      'if-match': '"1"',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ code: 'TOO_MANY_SAMPLES' }]);
  });

  it('who may not read a system is told nothing of it, and asking for it is refused', async () => {
    const target = await stored(somebody('ECRIS_TCN', [print(7, 1)]));
    await pipeline.quiet();
    const border = await server.client('officer-border', 'BORDER_CHECK');
    const ask = async (samples: unknown[], more = {}) =>
      await border.send('POST', '/v1/biometrics/identify', { samples, ...more });
    const [hidden, nothing] = [await ask([print(7, 2)]), await ask([print(8, 2)])];
    expect(hidden.text).toBe(nothing.text);
    expect(hidden.status).toBe(nothing.status);
    const names = (answer: typeof hidden) => [...answer.headers.keys()].sort();
    expect(names(hidden)).toEqual(names(nothing));
    expect((await ask([print(7, 2)], { systems: ['ECRIS_TCN'] })).status).toBe(403);
    const verify = await border.send('POST', '/v1/biometrics/verify', {
      ...{ left: { samples: [print(7, 2)] }, right: { recordId: target.id } },
    });
    expect(verify.status).toBe(404);
  });

  it('an identification by the police says hit or no hit and nothing of where', async () => {
    const police = await server.client('portal-user', 'POLICE_IDENTIFICATION');
    const ask = async (samples: unknown[]) =>
      await police.send('POST', '/v1/biometrics/identify', { samples });
    expect((await ask([print(7, 3)])).body).toEqual({
      outcome: 'HIT',
      records: [],
      refused: [],
      unsearched: 0,
    });
    expect((await ask([print(8, 3)])).body).toEqual({
      outcome: 'NO_HIT',
      records: [],
      refused: [],
      unsearched: 0,
    });
  });

  it('a search that is asked for later is answered to its asker only, and what it searched with is gone', async () => {
    const answer = await officer.send(
      'POST',
      '/v1/biometrics/identify',
      { samples: [print(5, 4)] },
      { prefer: 'respond-async' },
    );
    expect(answer.status, answer.text).toBe(202);
    const path = answer.headers.get('location') ?? '';
    const done = await until(async () => {
      const found = await officer.get(path);
      return found.body.state === 'DONE' ? found.body : undefined;
    });
    expect(done.result).toMatchObject({ outcome: 'HIT' });
    const rows = await graph.statement(
      'MATCH (s:BiometricSearch) RETURN s.sealed AS sealed, s.state AS state',
    );
    expect(rows).toEqual([{ sealed: null, state: 'DONE' }]);
    const other = await server.client('cli-officer-2', 'MID_VERIFICATION');
    expect((await other.get(path)).status).toBe(404);
  });

  it('a sample below the minimum gives no template; its record is flagged and its owner told (rule 50)', async () => {
    const low = { ...face('low'), quality: { metric: 'ISO19794_5', value: 12 } };
    const [vector, wall] = [
      await stored(somebody('EES', [low])),
      await stored(somebody('EES', [{ ...faceImage(14, 1), imageBase64: WALL, mediaType: 'image/png' }])),
    ];
    expect(vector.flags).toEqual(['BIOMETRIC_REFUSED']);
    await pipeline.quiet();
    for (const { id } of [vector, wall]) {
      expect(await samplesOf(id)).toMatchObject([{ state: 'REFUSED' }]);
      expect((await source.get(`/v1/records/${id}`)).body).toMatchObject({
        templates: [],
        flags: ['BIOMETRIC_REFUSED'],
      });
    }
    const owner = await server.client('data-owner', 'DATA_QUALITY');
    const { body } = await owner.get('/v1/quality/alerts');
    const told = body.items.filter((alert: { recordId: string }) =>
      [vector.id, wall.id].includes(alert.recordId),
    );
    expect(told).toHaveLength(2);
    expect(told.map((alert: { kind: string }) => alert.kind)).toEqual([
      'BIOMETRIC_REFUSED',
      'BIOMETRIC_REFUSED',
    ]);
  });

  it('palm prints, genetic profiles and VIS faces that were not taken live never become templates (rule 51)', async () => {
    const palm = { modality: 'PALM', imageBase64: 'AAAA', mediaType: 'image/png' };
    const sis = await stored(somebody('SIS', [palm, { ...palm, modality: 'DNA' }]));
    const vis = await stored(somebody('VIS', [faceImage(15, 1)]));
    await pipeline.quiet();
    expect(sis.flags).toEqual(['BIOMETRIC_EXCLUDED']);
    expect(await samplesOf(sis.id)).toEqual([]);
    expect(await samplesOf(vis.id)).toMatchObject([{ state: 'EXCLUDED' }]);
    const rows = await graph.statement(
      'MATCH (r:Record)-[:CARRIES]->(t) WHERE r.id IN $ids RETURN count(t) AS templates',
      { ids: [sis.id, vis.id] },
    );
    expect(rows).toEqual([{ templates: 0 }]);
  });

  it.each([
    ['a text file called .png', Buffer.from('not an image at all, only text').toString('base64')],
    ['a JPEG called .png', 'AAAA'],
  ])('%s is refused with its field', async (_name, imageBase64) => {
    const answer = await source.send(
      'POST',
      '/v1/records',
      somebody('EES', [{ ...faceImage(16, 1), mediaType: 'image/png', imageBase64: pad(imageBase64) }]),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([
      { pointer: '/biometrics/0/imageBase64', code: 'NOT_OF_MEDIA_TYPE' },
    ]);
  });

  it('the engine of fingers killed: intake goes on, detection of fingers waits and says so, and nothing is lost', async () => {
    process.kill(fingers.pid, 'SIGKILL');
    const [one, two] = [
      await stored(somebody('EES', [print(6, 2)])),
      await stored(somebody('EURODAC', [print(6, 3)])),
    ];
    const erased = await stored(somebody('EES', [print(6, 5)]));
    await source.send('DELETE', `/v1/records/${erased.id}`, undefined, { 'if-match': '"1"' });
    const faces = [
      await stored(somebody('EES', [faceImage(16, 1)])),
      await stored(somebody('EURODAC', [faceImage(16, 2)])),
    ];
    await until(async () =>
      (await linksBetween(faces[0]?.groupId as string, faces[1]?.groupId as string)).length > 0
        ? true
        : undefined,
    );
    expect(await samplesOf(one.id)).toMatchObject([{ state: 'PENDING' }]);
    const health = await until(async () => {
      const { body } = await source.get('/health/ready');
      const check = body.checks.find((part: { name: string }) => part.name === 'biometrics');
      return check.ok ? undefined : { status: body.status, detail: check.detail };
    });
    expect(health.status).toBe('degraded');
    expect(health.detail).toMatch(/finger engine.*samples of fingers wait/);
    const late = await identify([print(6, 4)]);
    expect(late.status).toBe(202);
    fingers = await startFingerprint({ ...engine, token, port: Number(new URL(fingers.url).port) });
    await pipeline.quiet();
    expect(await linksBetween(one.groupId, two.groupId)).toMatchObject([{ colour: 'YELLOW' }]);
    const done = await until(async () => {
      const found = await officer.get(late.headers.get('location') ?? '');
      return found.body.state === 'DONE' ? found.body : undefined;
    });
    // It may have been made before the samples had become templates, and says so then.
    const both = [one.id, two.id].sort();
    const idsOf = (result: { records: { recordId: string }[] }) =>
      result.records.map(({ recordId }) => recordId).sort();
    if (done.result.unsearched === 0) expect(idsOf(done.result)).toEqual(both);
    expect(idsOf((await identify([print(6, 4)])).body)).toEqual(both);
  });

  it('an erased record leaves no sample, template, alert or hit', async () => {
    const gone = await stored(somebody('ECRIS_TCN', [print(8, 4)]));
    await pipeline.quiet();
    expect((await identify([print(8, 5)])).body.outcome).toBe('HIT');
    await source.send('DELETE', `/v1/records/${gone.id}`, undefined, { 'if-match': '"1"' });
    expect((await identify([print(8, 5)])).body.outcome).toBe('NO_HIT');
    const rows = await graph.statement(
      'MATCH (n) WHERE n.recordId = $id AND (n:BiometricSample OR n:BiometricTemplate) RETURN count(n) AS left',
      { id: gone.id },
    );
    expect(rows).toEqual([{ left: 0 }]);
  });
});

/** What `look` finds at last; fails after half a minute. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const pad = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
/** A grey square of 200 by 200 pixels as PNG. */
const WALL =
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAADICAAAAACIM/FCAAAAtklEQVR42u3PQREAAAwCIKMb3ddK7KAB6RMRERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERERETkDnJgkk7vm1XgAAAAASUVORK5CYII=';
