/** `symbolon enrol` and `symbolon biometrics status` over the real interface: folders of faces, good and bad files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../cli/main.ts';
import type { Graph } from '../../graph/store/index.ts';
import { record } from '../fixtures/records.ts';
import { captured } from '../support/captured.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Client, listen, type Server } from './http.ts';

const faces = fileURLToPath(new URL('../../../shared/data/biometrics/faces', import.meta.url));
const launcher = fileURLToPath(new URL('../../cli/symbolon.mjs', import.meta.url));
const missing = !hasServices ? 'the services' : existsSync(faces) ? undefined : 'the images of faces';
if (missing !== undefined) console.warn(`skipped: ${missing} are missing`);

describe.skipIf(missing !== undefined)('symbolon enrol', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-enrol-'));
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
    vi.stubEnv('SYMBOLON_HOME', home);
    vi.stubEnv('SYMBOLON_URL', server.address);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server?.close();
    await pipeline?.stop();
    await graph?.close();
    rmSync(home, { recursive: true });
  });

  /** A folder of this name with a sub-folder a subject, of images by their place in the shared set. */
  function folderOf(name: string, subjects: Record<string, string[]>): string {
    for (const [subject, images] of Object.entries(subjects)) {
      mkdirSync(join(home, name, subject), { recursive: true });
      for (const image of images)
        copyFileSync(join(faces, image), join(home, name, subject, image.replace('/', '-')));
    }
    return join(home, name);
  }
  folderOf('nameless-faces', { é: ['s13/1.pgm'] });
  async function symbolon(client: string, ...args: string[]) {
    vi.stubEnv('SYMBOLON_CLIENT_ID', client);
    vi.stubEnv('SYMBOLON_CLIENT_SECRET', pipeline.resources.secrets.clients[client]);
    process.exitCode = 0;
    const { result: code, out, err } = await captured(() => run(args));
    process.exitCode = 0;
    return { code, out, err };
  }
  const summaryOf = async (...args: string[]) => {
    const { code, out, err } = await symbolon('cli', 'enrol', ...args, '--json');
    expect(out, err).not.toBe('');
    return { code, ...JSON.parse(out) };
  };
  const held = async (reference: string) =>
    await graph.statement(
      `MATCH (r:Record {system: 'EURODAC', reference: $reference})
       RETURN r.version AS version, count { (r)-[:HOLDS]->() } AS samples, count { (r)-[:CARRIES]->() } AS templates`,
      { reference },
    );

  it('a subject becomes a record with a template an image, and doing it again changes nothing', async () => {
    const folder = folderOf('faces', { ana: ['s11/1.pgm', 's11/4.pgm'], bea: ['s12/1.pgm'] });
    const plan = await summaryOf(folder, '--dry-run');
    expect(plan).toMatchObject({ code: 0, images: 3, subjects: 2, modality: 'FACE', kind: 'EURODAC_ASYLUM' });
    expect(await held('ana')).toEqual([]);
    const first = await summaryOf(folder, '--wait');
    expect(first).toMatchObject({ code: 0, records: 2, sent: 3, stored: 0, failed: 0 });
    expect(first.templates).toEqual({ EXTRACTED: 3, REFUSED: 0, EXCLUDED: 0, PENDING: 0, codes: {} });
    expect(await held('ana')).toEqual([{ version: 2, samples: 2, templates: 2 }]);
    const again = await summaryOf(folder, '--wait');
    expect(again).toMatchObject({ code: 0, records: 2, sent: 0, stored: 3, failed: 0 });
    expect(await held('ana')).toEqual([{ version: 2, samples: 2, templates: 2 }]);
  });

  it('a record that its source stored before gets the images, whatever its version and names', async () => {
    const stored = { ...record('EURODAC', { ref: 'cleo', version: 7 }), retainUntil: null };
    expect((await source.send('POST', '/v1/records', stored)).status).toBe(201);
    const sum = await summaryOf(folderOf('portraits', { cleo: ['s3/1.pgm', 's3/2.pgm'] }), '--wait');
    expect(sum).toMatchObject({ code: 0, records: 1, sent: 2, failed: 0, templates: { EXTRACTED: 2 } });
    expect(await held('cleo')).toEqual([{ version: 9, samples: 2, templates: 2 }]);
  });

  it('files that are no images stop no other one, and the report tells of each', async () => {
    const folder = folderOf('mixed-faces', { dora: ['s4/2.pgm'], eva: ['s5/1.pgm'] });
    const put = (file: string, content: Uint8Array | string) =>
      writeFileSync(join(folder, 'dora', file), content);
    put('a-empty.pgm', '');
    put('b-text.png', 'not an image at all, only text');
    put('c-large.pgm', Buffer.concat([Buffer.from('P5 '), Buffer.alloc(8 * 2 ** 20)]));
    put('d-bitmap.bmp', Buffer.from('BM, but faces are not taken as bitmaps'));
    put('e-cut.pgm', readFileSync(join(faces, 's4/1.pgm')).subarray(0, 400));
    const report = join(home, 'report.json');
    const { code, out } = await symbolon('cli', 'enrol', folder, '--wait', '--report', report);
    expect(code, out).toBe(1);
    expect(out).toContain('dora/b-text.png: not an image that is taken (FORMAT_UNKNOWN)');
    const { files, totals } = JSON.parse(readFileSync(report, 'utf8'));
    const found = files.map((one: Record<string, string>) => [one.file, one.outcome, one.code]);
    expect(found).toEqual([
      ['dora/a-empty.pgm', 'FAILED', 'EMPTY'],
      ['dora/b-text.png', 'FAILED', 'FORMAT_UNKNOWN'],
      ['dora/c-large.pgm', 'FAILED', 'TOO_LARGE'],
      ['dora/d-bitmap.bmp', 'FAILED', expect.stringMatching(/^[A-Z_]+$/)],
      ['dora/e-cut.pgm', 'SENT', undefined],
      ['dora/s4-2.pgm', 'SENT', undefined],
      ['eva/s5-1.pgm', 'SENT', undefined],
    ]);
    expect(totals).toMatchObject({ EXTRACTED: 2, REFUSED: 1, PENDING: 0 });
    expect(Object.values(totals.codes)).toEqual([1]);
  });

  it('prints wait while their engine is away, and the command says so instead of waiting for ever', async () => {
    const folder = folderOf('prints', { fay: ['s6/1.pgm'] });
    const { code, out, err } = await symbolon(
      'cli',
      ...['enrol', folder, '--modality', 'finger', '--finger', 'R2', '--wait', '--timeout', '2'],
    );
    expect(code, err).toBe(1);
    expect(out).toMatch(/still waiting +1/);
    expect(err).toMatch(/The engine of fingers is away/);
    const status = await symbolon('cli-operator', 'biometrics', 'status');
    expect(status.code, status.err).toBe(0);
    expect(status.out).toMatch(/fingers +pending +1 /);
    expect(status.out).toMatch(/faces +\S+ +ready/);
  });

  it('a field that a system asks for is named, and the registrar keeps records without saying for what purpose', async () => {
    const folder = folderOf('faces', { ana: ['s11/1.pgm'] });
    const { code, out } = await symbolon('cli', 'enrol', folder, '--system', 'EES');
    expect(code).toBe(1);
    expect(out).toMatch(/ana\/\S+: \/identities\/0\/\w+ compulsory in EES \(REQUIRED\)/);
    mkdirSync(home, { recursive: true });
    const { clients } = pipeline.resources.secrets;
    writeFileSync(join(home, 'secrets.json'), JSON.stringify({ clients }));
    const registrar = await symbolon('cli', 'enrol', folder, '--as', 'cli-registrar');
    expect(registrar.code, registrar.err).toBe(0);
  });

  it.each([
    ['a folder that is not there', ['no-such-folder'], 2],
    ['fingers without position', ['prints', '--modality', 'finger'], 2],
    ['a finger of a face', ['faces', '--modality', 'face', '--finger', 'R2'], 2],
    ['a system whose kind of record is not known', ['faces', '--system', 'SIS'], 2],
    ['an owner that is none', ['faces', '--owner', 'somebody'], 2],
    ['a report that nothing can be written to', ['faces', '--report', 'no-such-folder/report.json'], 2],
    ['a subject that gives no reference, also in a dry run', ['nameless-faces', '--dry-run'], 2],
  ])('%s is a wrong call', async (_name, [folder, ...args], expected) => {
    const { code, err } = await symbolon('cli', 'enrol', join(home, folder as string), ...args);
    expect(code, err).toBe(expected);
  });

  it('who may not keep records is refused at the first file, with a summary of what was done', async () => {
    const folder = folderOf('faces-of-others', { gia: ['s7/1.pgm'] });
    const { code, out, err } = await symbolon('cli-officer', 'enrol', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/done +0: stopped/);
    expect(err).toMatch(/SYM_FORBIDDEN|SYM_PURPOSE/);
    expect(await held('gia')).toEqual([]);
  });

  it('stopped by Ctrl-C it tells what is stored, and goes on when it is called again', async () => {
    const subjects = Array.from({ length: 20 }, (_, n) => [
      `many-${n}`,
      [`s${n + 1}/5.pgm`, `s${n + 1}/6.pgm`],
    ]);
    const folder = folderOf('many-faces', Object.fromEntries(subjects));
    const stored = async () => {
      const [row] = await graph.statement(
        "MATCH (r:Record)-[:HOLDS]->(s) WHERE r.reference STARTS WITH 'many-' RETURN count(s) AS samples",
      );
      return row?.samples as number;
    };
    const child = spawn(process.execPath, [launcher, 'enrol', folder, '--json'], {
      env: {
        ...{ PATH: process.env.PATH, SYMBOLON_HOME: home, SYMBOLON_URL: server.address },
        ...{ SYMBOLON_CLIENT_ID: 'cli', SYMBOLON_CLIENT_SECRET: pipeline.resources.secrets.clients.cli },
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    const exit = once(child, 'close');
    while ((await stored()) === 0 && child.exitCode === null) await pause(5);
    child.kill('SIGINT');
    expect((await exit)[0]).toBe(1);
    const sum = JSON.parse(out);
    expect(sum.done).toBeLessThan(40);
    expect(sum).toMatchObject({ images: 40, sent: await stored(), failed: 0 });
    expect(await summaryOf(folder)).toMatchObject({ code: 0, stored: sum.sent, sent: 40 - sum.sent });
    expect(await stored()).toBe(40);
  });

  it('a service that asks for patience is asked again, and one that breaks off leaves a truthful summary', async () => {
    const folder = folderOf('patient-faces', { hal: ['s8/1.pgm', 's8/2.pgm'], ida: ['s9/1.pgm'] });
    let writes = 0;
    const before = createServer(async (request, answer) => {
      const body = Uint8Array.from(await buffer(request));
      const isWrite = request.url?.startsWith('/v1/records') && request.method === 'POST';
      if (isWrite) writes += 1;
      // Busy at the first write, and gone from the fourth on.
      if (isWrite && writes === 1) {
        const problem = { code: 'SYM_OVERLOADED', title: 'Overloaded', status: 503, requestId: 'r' };
        answer.writeHead(503, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
      } else if (isWrite && writes > 3) request.socket.destroy();
      else {
        const { host: _host, connection: _, 'transfer-encoding': __, ...headers } = request.headers;
        const real = await fetch(server.address + request.url, {
          method: request.method as string,
          headers: headers as Record<string, string>,
          ...(request.method === 'GET' ? {} : { body }),
        });
        answer.writeHead(real.status, { 'content-type': real.headers.get('content-type') ?? 'text/plain' });
        answer.end(await real.text());
      }
    }).listen(0, '127.0.0.1');
    await once(before, 'listening');
    vi.stubEnv('SYMBOLON_URL', `http://127.0.0.1:${(before.address() as AddressInfo).port}`);
    const { code, out, err } = await symbolon('cli', 'enrol', folder, '--wait').finally(() => {
      vi.stubEnv('SYMBOLON_URL', server.address);
      before.closeAllConnections();
      before.close();
    });
    expect(code).toBe(1);
    expect(out).toMatch(/done +2: stopped/);
    expect(out).toMatch(/records +1\n/);
    expect(out).toMatch(/sent +2\n/);
    expect(err).toMatch(/cannot be reached/);
    expect(writes).toBe(4);
    expect(await held('hal')).toMatchObject([{ version: 2, samples: 2 }]);
    expect(await held('ida')).toEqual([]);
  });
});
