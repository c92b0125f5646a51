/** `symbolon import … --historical` and `symbolon loads` against a real service. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../graph/store/index.ts';
import { buildApp } from '../server/app.ts';
import { personOf, record } from '../tests/fixtures/records.ts';
import { captured } from '../tests/support/captured.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../tests/support/services.ts';
import { run } from './main.ts';

const MAP = fileURLToPath(new URL('../mappings/ndjson.json', import.meta.url));

describe.skipIf(!hasServices)('symbolon', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-loads-'));
  let graph: Graph;
  let pipeline: Pipeline;
  let app: ReturnType<typeof buildApp>;
  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    app = buildApp(pipeline.resources);
    vi.stubEnv('SYMBOLON_URL', await app.listen({ host: '127.0.0.1', port: 0 }));
    vi.stubEnv('SYMBOLON_HOME', home);
    const { clients } = pipeline.resources.secrets;
    writeFileSync(join(home, 'secrets.json'), JSON.stringify({ clients }));
  });
  afterEach(() => {
    process.exitCode = 0;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await app?.close();
    await pipeline?.stop();
    await graph?.close();
    rmSync(home, { recursive: true });
  });

  const symbolon = async (...args: string[]) => {
    const { result: code, out, err } = await captured(() => run(args));
    return { code, out, err };
  };
  const fileOf = (name: string, records: unknown[]) => {
    const path = join(home, name);
    writeFileSync(path, records.map((one) => JSON.stringify(one)).join('\n'));
    return path;
  };
  const visa = (n: number) => record('VIS', { ref: `c-${n}`, ...personOf(n) });
  const load = ['--map', MAP, '--historical', '--system', 'VIS'];

  it('takes a load in, ends it, and says so when the same command comes again', async () => {
    const file = fileOf('held-before.ndjson', [1, 2, 3].map(visa));
    const first = await symbolon('import', file, ...load);
    expect(first.code, first.err).toBe(0);
    expect(first.err).toContain('Initial load "held-before.ndjson" of VIS: symbolon loads watch ');
    expect(first.out).toMatch(/created +3/);
    const id = /watch (\S+)/.exec(first.err)?.[1] ?? '';
    const again = await symbolon('import', file, ...load);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('already imported')]);
    await pipeline.quiet();
    const watched = await symbolon('loads', 'watch', id);
    expect(watched.out).toMatch(/state +done[\s\S]*expected +3[\s\S]*taken in +3[\s\S]*detected +3/);
    expect((await symbolon('loads')).out).toMatch(
      new RegExp(`${id} +VIS +held-before.ndjson +done +3 +0 +3 +0`),
    );
    const [shown] = JSON.parse((await symbolon('loads', 'list', '--json')).out);
    expect(shown).toMatchObject({ id, taken: 3, state: 'DONE' });
  });

  it('begins anew for the same file under another label, and is refused by a load that has ended', async () => {
    const file = fileOf('held-before.ndjson', [1, 2, 3].map(visa));
    const other = await symbolon('import', file, ...load, '--label', 'once more');
    expect([other.code, other.out]).toEqual([0, expect.stringMatching(/unchanged +3/)]);
    const late = fileOf('late.ndjson', [4].map(visa));
    const refused = await symbolon('import', late, ...load, '--label', 'once more');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('SYM_LOAD_ENDED')]);
  });

  it('leaves a load open for rejected rows, and for further files', async () => {
    const wrong = fileOf('wrong.ndjson', [visa(5), { ...visa(6), recordKind: 'VIS_NONE' }]);
    const open = await symbolon('import', wrong, ...load, '--label', 'to be put right');
    expect(open.err).toContain('The load stays open for the 1 rejected rows');
    const id = /watch (\S+)/.exec(open.err)?.[1] ?? '';
    expect((await symbolon('loads', 'show', id)).out).toMatch(
      /state +open[\s\S]*Errors:\n +intake UNKNOWN_RECORD_KIND +1/,
    );
    const right = fileOf('right.ndjson', [visa(6)]);
    await symbolon('import', right, ...load, '--label', 'to be put right', '--keep-open');
    expect((await symbolon('loads', 'show', id)).out).toMatch(/state +open[\s\S]*taken in +2\nrejected +0/);
    expect((await symbolon('loads', 'end', id)).out).toMatch(/ended +.* by cli-operator/);
  });

  it('asks for the system where nothing names it', async () => {
    const file = fileOf('unsaid.ndjson', [visa(7)]);
    const answer = await symbolon('import', file, '--map', MAP, '--historical');
    expect([answer.code, answer.err]).toEqual([2, expect.stringContaining('--system')]);
  });
});
