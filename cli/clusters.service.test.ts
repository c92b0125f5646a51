/** `symbolon how` and `symbolon clusters` against a real service. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApp } from '../server/app.ts';
import { openPortal, type PortalApp } from '../tests/support/portal-app.ts';
import { hasServices } from '../tests/support/services.ts';
import { run } from './main.ts';

describe.skipIf(!hasServices)('symbolon', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-cli-'));
  let portal: PortalApp;
  let app: ReturnType<typeof buildApp>;
  beforeAll(async () => {
    portal = await openPortal();
    app = buildApp(portal.resources);
    await app.listen({ host: '127.0.0.1', port: 0 });
    vi.stubEnv('SYMBOLON_URL', `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
    vi.stubEnv('SYMBOLON_HOME', home);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await app?.close();
    await portal?.close();
    rmSync(home, { recursive: true });
  });

  async function symbolon(client: string, ...args: string[]): Promise<{ code: number; out: string }> {
    vi.stubEnv('SYMBOLON_CLIENT_ID', client);
    vi.stubEnv('SYMBOLON_CLIENT_SECRET', portal.resources.secrets.clients[client]);
    let out = '';
    const take = (text: string | Uint8Array) => {
      out += text;
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(take);
    vi.spyOn(process.stderr, 'write').mockImplementation(take);
    const code = await run(args);
    vi.restoreAllMocks();
    return { code, out };
  }

  it('how tells the joins of a cluster, by an identity in it or by its own id', async () => {
    const { ees, crim } = portal.world.places;
    const { code, out } = await symbolon('cli-officer', 'how', ees.identity);
    expect(code, out).toBe(0);
    expect(out).toContain('never a person');
    expect(out).toContain(crim.group);
    expect(out).toMatch(/1\. .* ↔ .*bits.*\n {2}2\. /);
    const { cluster } = JSON.parse((await symbolon('cli-officer', 'how', ees.group, '--json')).out);
    expect((await symbolon('cli-officer', 'how', cluster.id)).out).toBe(out);
  });

  it('clusters counts them, checks them, and tells their changes', async () => {
    const { out } = await symbolon('cli-operator', 'clusters', '--check');
    expect(out).toMatch(/clusters +[1-9]/);
    expect(out).toMatch(/drift found +0/);
    const feed = await symbolon('cli-officer', 'clusters', '--changes', '--limit', '1');
    expect(feed.out).toMatch(/created[\s\S]*More: --cursor \S+/);
  });
});
