/**
 * A change of the key that seals templates and samples, while records come in: everything is sealed anew, nothing opens with
 * the old key any more, and who was found before is found after it. And templates of another version of an engine, which are
 * made anew of the samples.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../cli/main.ts';
import { whole } from '../../cli/output.ts';
import { type KeyRing, keyRing, openSealed, SealError } from '../../graph/biometrics/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { countSealed } from '../../graph/repository/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { loadConfig } from '../../server/config.ts';
import { openSecrets } from '../../server/platform/secrets.ts';
import type { Resources } from '../../server/resources.ts';
import { face, personOf, record } from '../fixtures/records.ts';
import { testResources } from '../support/app.ts';
import { captured } from '../support/captured.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Client, listen, type Server } from './http.ts';

const faces = new URL('../../../shared/data/biometrics/faces/', import.meta.url);
const hasFaces = existsSync(faces);
if (!hasFaces) console.warn('skipped: the images of faces are missing');
const worker = fileURLToPath(new URL('../../server/worker.ts', import.meta.url));

/** A bitmap of two by two pixels: kept sealed as a sample, too small for a template. */
const DOT = { modality: 'FACE', mediaType: 'image/x-portable-graymap' };
const dot = (n: number) => ({
  ...DOT,
  imageBase64: Buffer.from(`P5 2 2 255\n${String(n % 10_000).padStart(4, '0')}`).toString('base64'),
});

describe.skipIf(!hasServices)('templates and samples over the years', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-key-'));
  let graph: Graph;
  let resources: Resources;
  let pipeline: Pipeline | undefined;
  let server: Server;
  let source: Client;
  let officer: Client;
  let operator: Client;
  let person = 70_000;

  beforeAll(async () => {
    graph = await freshGraph();
    const env = { SYMBOLON_HOME: home, SYMBOLON_KEY_SETTLE_MS: '0' };
    const secrets = await openSecrets(loadConfig(env));
    resources = testResources({ graph, secrets }, env);
    server = await listen(resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    officer = await server.client('cli-officer', 'MID_VERIFICATION');
    operator = await server.client('cli-operator', 'OPERATION');
    vi.stubEnv('SYMBOLON_HOME', home);
    vi.stubEnv('SYMBOLON_URL', server.address);
    vi.stubEnv('SYMBOLON_CLIENT_ID', undefined);
  });
  afterEach(async () => {
    await pipeline?.stop();
    pipeline = undefined;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server?.close();
    await graph?.close();
    rmSync(home, { recursive: true });
  });

  const start = async () => {
    pipeline = await startPipeline(graph, { resources });
    return pipeline;
  };
  const somebody = (system: string, biometrics: unknown[]): IdentityRecord => {
    person += 1;
    return { ...record(system, { ref: `K${person}`, ...personOf(person) }), biometrics } as IdentityRecord;
  };
  const stored = async (one: IdentityRecord): Promise<{ id: string; groupId: string }> => {
    const answer = await source.send('POST', '/v1/records', one);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  /** So many records, each with a face and a sample of its own. */
  const storeMany = async (count: number, name: string) => {
    const lines = Array.from({ length: count }, (_, n) =>
      JSON.stringify(somebody('EES', [face(`${name} ${n}`), dot(n)])),
    );
    const answer = await source.send('POST', '/v1/records/bulk', lines.join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('REJECTED');
  };
  const coloursBetween = async (one: string, two: string) =>
    await graph.statement(
      `MATCH (:IdentityGroup {id: $one})<-[:JOINS]-(l:Link)-[:JOINS]->(:IdentityGroup {id: $two})
       RETURN l.colour AS colour`,
      { one, two },
    );
  const found = async (whose: string) => {
    const { modality, vector, engine } = face(whose);
    const samples = [{ modality, vector, engine }];
    const answer = await officer.send('POST', '/v1/biometrics/identify', { samples });
    expect(answer.status, answer.text).toBe(200);
    return answer.body.records.map((row: { recordId: string }) => row.recordId);
  };
  /** Keys of the secrets file as they stand, the sealing one first. */
  const keysOfFile = (): string[] => {
    const { templateKey, templateKeysBefore = [] } = JSON.parse(
      readFileSync(join(home, 'secrets.json'), 'utf8'),
    );
    return [templateKey, ...templateKeysBefore];
  };
  const ringOf = (key: string | undefined) => keyRing([Buffer.from(key as string, 'base64')]);
  /** How many of all that is sealed opens with this key. */
  const openWith = async (ring: KeyRing): Promise<{ opens: number; all: number }> => {
    const rows = await graph.statement(
      `MATCH (n:BiometricTemplate|BiometricSample) WHERE n.sealed IS NOT NULL
       RETURN n.id AS id, n.recordId AS recordId, n.sealed AS sealed`,
    );
    const opens = rows.filter((row) => {
      try {
        return openSealed(row.sealed as Uint8Array, ring, row.recordId as string, row.id as string);
      } catch (error) {
        if (error instanceof SealError) return false;
        throw error;
      }
    });
    return { opens: opens.length, all: rows.length };
  };
  const symbolon = async (...args: string[]) => {
    process.exitCode = 0;
    const { result: code, out, err } = await captured(() => run(args));
    process.exitCode = 0;
    return { code, out, err };
  };

  it('a new key seals everything while records come in, and the old one opens nothing', async () => {
    const { quiet } = await start();
    await storeMany(150, 'before');
    const before = await stored(somebody('ECRIS_TCN', [face('found before and after'), dot(1)]));
    await quiet();
    expect(await found('found before and after')).toEqual([before.id]);
    const [old] = keysOfFile();
    expect(await openWith(ringOf(old))).toEqual({ opens: 302, all: 302 });

    let rotating = true;
    const during: Promise<string[]> = (async () => {
      const ids: string[] = [];
      while (rotating)
        ids.push((await stored(somebody('EURODAC', [face(`during ${ids.length}`), dot(ids.length)]))).id);
      return ids;
    })();
    const rotated = await symbolon('biometrics', 'rotate-key', '--yes').finally(() => {
      rotating = false;
    });
    const came = await during;
    expect(rotated.code, rotated.err).toBe(0);
    expect(rotated.out).toBe('Everything is sealed by the new key.\n');
    expect(came.length).toBeGreaterThan(10);
    await quiet();

    const keys = keysOfFile();
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toBe(old);
    const all = 302 + 2 * came.length;
    expect(await openWith(ringOf(keys[0]))).toEqual({ opens: all, all });
    expect(await openWith(ringOf(old))).toEqual({ opens: 0, all });
    expect(await found('found before and after')).toEqual([before.id]);
    expect(await found('during 3')).toEqual([came[3]]);
    // A template that the old key sealed, against one that it never saw.
    const late = await stored(somebody('EES', [face('found before and after')]));
    await quiet();
    expect(await coloursBetween(before.groupId, late.groupId)).toEqual([{ colour: 'YELLOW' }]);
    const status = await symbolon('biometrics', 'status', '--json');
    expect(JSON.parse(status.out).sealed).toEqual({ total: all + 1, otherwise: 0, unopened: 0 });
  });

  it('a part that opens with no key stops no change of the key, and everybody is told of it', async () => {
    const one = await stored(somebody('EES', [face('damaged')]));
    await start().then(({ quiet }) => quiet());
    const damage = `MATCH (:Record {id: $id})-[:CARRIES]->(t) SET t.sealed = $bytes, t.keyId = 'lost'`;
    await graph.statement(damage, { id: one.id, bytes: new Uint8Array(60).fill(2) });
    const rotated = await symbolon('biometrics', 'rotate-key', '--yes', '--timeout', '60');
    expect(rotated).toMatchObject({ code: 0, out: 'Everything that opens is sealed by the new key.\n' });
    expect(rotated.err).toContain('1 templates, samples and searches open with no key that is there.');
    expect(keysOfFile()).toHaveLength(1);
    const checked = async () => {
      const { body } = await source.get('/health/ready');
      return body.checks.find((part: { name: string }) => part.name === 'biometrics');
    };
    expect(await checked()).toMatchObject({ ok: false });
    expect((await checked()).detail).toContain('1 templates, samples or searches open with no key');
    // The worker tries it once more by the keys that are left.
    let sealed = { otherwise: 1, unopened: 0 };
    while (sealed.otherwise > 0) {
      await pause(200);
      sealed = JSON.parse((await symbolon('biometrics', 'status', '--json')).out).sealed;
    }
    expect(sealed).toMatchObject({ otherwise: 0, unopened: 1 });
    const erased = await source.send('DELETE', `/v1/records/${one.id}`, undefined, { 'if-match': '"1"' });
    expect(erased.status, erased.text).toBe(204);
    // Readiness is answered from the last look for a second.
    await expect.poll(async () => (await checked()).detail).not.toContain('open with no key');
  });

  it('asks before it begins, and a key of the environment is changed there', async () => {
    const asked = await symbolon('biometrics', 'rotate-key');
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--yes');
    const fixed = testResources(
      { graph, secrets: resources.secrets },
      { SYMBOLON_HOME: home, SYMBOLON_TEMPLATE_KEY: Buffer.alloc(32, 7).toString('base64') },
    );
    const other = await listen(fixed);
    vi.stubEnv('SYMBOLON_URL', other.address);
    const before = keysOfFile();
    const refused = await symbolon('biometrics', 'rotate-key', '--yes').finally(async () => {
      vi.stubEnv('SYMBOLON_URL', server.address);
      await other.close();
    });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('SYMBOLON_TEMPLATE_KEY');
    expect(keysOfFile()).toEqual(before);
  });

  it.skipIf(!hasFaces)(
    'a template of an older version of the engine is made anew, and its pairs judged again',
    async () => {
      const image = (file: string) => ({
        ...DOT,
        imageBase64: readFileSync(new URL(file, faces)).toString('base64'),
      });
      const { quiet, stop } = await start();
      const one = await stored(somebody('EES', [image('s11/1.pgm')]));
      await quiet();
      const templates = async () =>
        await graph.statement(
          `MATCH (:Record {id: $id})-[:CARRIES]->(t:BiometricTemplate)<-[:YIELDED]-(s:BiometricSample)
         RETURN t.id AS id, t.engine AS engine, s.engine AS ofSample, s.state AS state`,
          { id: one.id },
        );
      const [made] = await templates();
      expect(made).toMatchObject({ state: 'EXTRACTED', ofSample: made?.engine });
      // As that version would have written it: who writes templates counts the revision.
      const older = `${String(made?.engine).split('/')[0]}/0`;
      await graph.statement(
        `MATCH (r:Record {id: $id})-[:CARRIES]->(t)<-[:YIELDED]-(s)
       SET t.engine = $older, s.engine = $older, r.revision = r.revision + 1`,
        { id: one.id, older },
      );
      // Templates of two versions are never compared: the pair is not judged alike.
      const two = await stored(somebody('EURODAC', [image('s11/4.pgm')]));
      await quiet();
      expect(await coloursBetween(one.groupId, two.groupId)).toEqual([]);
      await stop();

      pipeline = undefined;
      const again = await start();
      while ((await templates())[0]?.engine !== made?.engine) await pause(50);
      await again.quiet();
      const renewed = await templates();
      expect(renewed).toEqual([{ ...made, id: expect.not.stringMatching(made?.id as string) }]);
      expect(await coloursBetween(one.groupId, two.groupId)).toEqual([{ colour: 'YELLOW' }]);
      expect((await source.get(`/v1/records/${one.id}`)).body.flags).toEqual([]);
    },
  );

  // Last: samples that the killed worker had taken are let go two minutes later.
  it('killed half-way it goes on, and the old key is not dropped before the end', async () => {
    await storeMany(900, 'killed');
    const [old] = keysOfFile();
    const key = await operator.send('POST', '/v1/biometrics/key');
    expect(key.status).toBe(202);
    const { total } = key.body;
    const left = async () => (await countSealed(graph, ringOf(keysOfFile()[0]))).otherwise;
    expect(await left()).toBe(total);

    const first = startWorker();
    while ((await left()) === total && first.exitCode === null) await pause(10);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const rest = await left();
    expect(rest).toBeGreaterThan(0);
    expect(rest).toBeLessThan(total);
    const both = [await openWith(ringOf(keysOfFile()[0])), await openWith(ringOf(old))];
    expect(both.map(({ opens }) => opens)).toEqual([total - rest, rest]);
    const early = await operator.send('DELETE', '/v1/biometrics/key/before');
    expect(early.status).toBe(409);
    expect(early.body.detail).toContain(`${rest} templates, samples and searches`);
    expect(keysOfFile()).toHaveLength(2);
    const impatient = await symbolon('biometrics', 'rotate-key', '--finish', '--yes', '--timeout', '1');
    expect(impatient.code).toBe(1);
    expect(impatient.err).toContain(`${whole(rest)} are not sealed anew yet`);

    const second = startWorker();
    const finished = await symbolon('biometrics', 'rotate-key', '--finish', '--yes').finally(async () => {
      second.kill('SIGKILL');
      await once(second, 'exit');
    });
    expect(finished.code, finished.err).toBe(0);
    const [present, ...others] = keysOfFile();
    expect(others).toEqual([]);
    const { opens, all } = await openWith(ringOf(present));
    expect(opens).toBe(all);
    expect((await openWith(ringOf(old))).opens).toBe(0);
  });

  it('the old key stays for a minute, since what it has sealed may still be on its way', async () => {
    const usual = await listen(testResources({ graph, secrets: resources.secrets }, { SYMBOLON_HOME: home }));
    const operator = await usual.client('operator', 'OPERATION');
    expect((await operator.send('POST', '/v1/biometrics/key')).status).toBe(202);
    const refused = await operator.send('DELETE', '/v1/biometrics/key/before');
    await usual.close();
    expect(refused.status).toBe(409);
    expect(refused.body.waitSeconds).toBeGreaterThan(30);
    expect(keysOfFile()).toHaveLength(2);
  });

  /** The real worker as a process of its own, over the graph and the secrets of this test. */
  function startWorker(): ChildProcess {
    const { TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD, TEST_REDIS_URL, PATH } = process.env;
    return spawn(process.execPath, [worker], {
      cwd: home,
      env: {
        ...{ PATH, SYMBOLON_HOME: home, NEO4J_URI: TEST_NEO4J_URI, NEO4J_USER: TEST_NEO4J_USER ?? 'neo4j' },
        ...{ NEO4J_PASSWORD: TEST_NEO4J_PASSWORD, REDIS_URL: TEST_REDIS_URL },
      },
      stdio: 'ignore',
    });
  }
});
