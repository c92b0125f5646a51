/** `symbolon letters` and `symbolon notices` against a real service. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../graph/store/index.ts';
import { type App, buildApp } from '../server/app.ts';
import { type DeskWorld, deskWorld } from '../tests/fixtures/desk-world.ts';
import { personOf, record } from '../tests/fixtures/records.ts';
import { testResources } from '../tests/support/app.ts';
import { captured } from '../tests/support/captured.ts';
import { freshGraph, hasServices } from '../tests/support/services.ts';
import { run } from './main.ts';

describe.skipIf(!hasServices)('symbolon', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-letters-'));
  let graph: Graph;
  let world: DeskWorld;
  let app: App;
  beforeAll(async () => {
    graph = await freshGraph();
    const resources = testResources({ graph });
    world = await deskWorld(graph, { resources });
    // Tokens live by the real clock, which that of the desk is not.
    app = buildApp(resources);
    vi.stubEnv('SYMBOLON_URL', await app.listen({ host: '127.0.0.1', port: 0 }));
    vi.stubEnv('SYMBOLON_HOME', home);
    writeFileSync(join(home, 'secrets.json'), JSON.stringify({ clients: resources.secrets.clients }));
    for (const [n, alert] of [
      [1, undefined],
      [2, { kind: 'SIS_ALERT_1862_36', state: 'ITA', authority: 'IT-SIRENE' }],
    ] as const) {
      const face = `letters ${n}`;
      const one = await world.store(record('EES', { ...personOf(2 * n), ref: `c-${n}`, face }));
      const other = { ...personOf(2 * n + 1), ref: `c-${n}`, face, ...alert };
      const two = await world.store(record(alert === undefined ? 'VIS' : 'SIS', other));
      await world.decide(await world.link(one, two), 'RED_MERGE');
    }
  });
  afterEach(() => {
    process.exitCode = 0;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await app?.close();
    await world?.close();
    await graph?.close();
    rmSync(home, { recursive: true });
  });

  const symbolon = async (...args: string[]) => {
    const { result: code, out, err } = await captured(() => run(args));
    return { code, out, err };
  };
  const letterIn = async (state: string) =>
    JSON.parse((await symbolon('letters', 'list', '--state', state, '--json')).out).items[0].id as string;
  const to = ['--name', 'Qamar Zubaydi', '--address', 'Lindenallee 4711', '99999 Musterhafen'];

  it('lists letters by state, page by page', async () => {
    const { code, out } = await symbolon('letters', '--state', 'draft');
    expect([code, out.split('\n')[1]]).toEqual([
      0,
      expect.stringMatching(/red link +person +draft .*DE-VISA-01/),
    ]);
    expect(out).not.toContain('blocked');
    const first = await symbolon('letters', '--limit', '1');
    const cursor = /More: symbolon letters list --cursor (\S+)/.exec(first.out)?.[1] ?? '';
    const second = await symbolon('letters', 'list', '--cursor', cursor);
    expect(second.out.split('\n')[1]).not.toBe(first.out.split('\n')[1]);
    expect((await symbolon('letters', '--state', 'void')).out).toBe('No letter here.\n');
  });

  it('shows what a letter says in a language, and writes it as text and PDF for the caller alone', async () => {
    const id = await letterIn('DRAFT');
    expect((await symbolon('letters', 'show', id, '--language', 'de')).out).toContain('Verknüpfung');
    const [text, pdf] = [join(home, 'letter.txt'), join(home, 'letter.pdf')];
    const { code, out } = await symbolon('letters', 'show', id, '--out', text, '--pdf', pdf);
    expect([code, out]).toEqual([0, expect.stringContaining(`Written: ${text}, ${pdf}`)]);
    expect(readFileSync(text, 'utf8')).toContain('DE-VISA-01');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(pdf).mode & 0o077).toBe(0);
    const nowhere = await symbolon('letters', 'show', id, '--pdf', join(home, 'no', 'letter.pdf'));
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('cannot be written: ENOENT')]);
  });

  it('withholds a letter, gives it back, and releases it once', async () => {
    const id = await letterIn('DRAFT');
    const why = ['--reason-code', 'investigation', '--reason', 'an investigation is under way'];
    const asked = await symbolon('letters', 'withhold', id, ...why);
    expect(asked.out).toContain(`symbolon letters review ${id} --agree`);
    const own = await symbolon('letters', 'review', id, '--agree', '--as', 'cli-officer');
    expect([own.code, own.err]).toEqual([1, expect.stringContaining('SYM_SECOND_PERSON_NEEDED')]);
    expect((await symbolon('letters', 'review', id, '--disagree')).out).toMatch(/state +draft/);
    const stale = await symbolon('letters', 'release', id, '--language', 'de', ...to, '--revision', '1');
    expect([stale.code, stale.err]).toEqual([1, expect.stringContaining('SYM_LETTER_OVERTAKEN')]);
    const sent = await symbolon('letters', 'release', id, '--language', 'de', ...to);
    expect([sent.code, sent.out]).toEqual([
      0,
      expect.stringMatching(/state +released[\s\S]*to +Qamar Zubaydi/),
    ]);
    expect((await symbolon('letters', 'show', id)).out).toContain('99999 Musterhafen');
    const again = await symbolon('letters', 'release', id, '--language', 'de', ...to);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('SYM_LETTER_OVERTAKEN')]);
  });

  it('releases one that is blocked for a discreet check with a reason only', async () => {
    const id = await letterIn('BLOCKED');
    const refused = await symbolon('letters', 'release', id, '--language', 'en', ...to);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(/SYM_LETTER_BLOCKED[\s\S]*\/override/),
    ]);
    const why = ['--override', 'the check ended last week'];
    expect((await symbolon('letters', 'release', id, '--language', 'en', ...to, ...why)).code).toBe(0);
  });

  it('lists notices, to a data owner those of the own data, and marks one as read', async () => {
    const { out } = await symbolon('notices', '--as', 'cli-data-owner');
    expect(out).toMatch(/red link .*DE-VISA-01 .*open +EES c-1, VIS c-1/);
    expect(out).not.toContain('IT-SIRENE');
    expect((await symbolon('notices')).out).toContain('IT-SIRENE');
    const [notice] = JSON.parse((await symbolon('notices', '--as', 'cli-data-owner', '--json')).out).items;
    const read = await symbolon('notices', 'read', notice.id, '--as', 'cli-data-owner');
    expect(read).toMatchObject({ code: 0, out: 'Read.\n' });
    const [seen] = JSON.parse((await symbolon('notices', '--as', 'cli-data-owner', '--json')).out).items;
    expect(seen).toMatchObject({ id: notice.id, state: 'READ' });
    const other = await symbolon('notices', 'read', notice.id, '--as', 'cli-officer-asylum');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('SYM_NOT_FOUND')]);
  });
});
