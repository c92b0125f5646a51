/** What the service answers beside its data: the files of the interface, its start page, and its policy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testResources } from '../../tests/support/app.ts';
import { type App, buildApp } from '../app.ts';

let folder: string;
let app: App;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'symbolon-ui-'));
  app = buildApp(testResources({}, { SYMBOLON_UI: folder, SYMBOLON_RATE_PERSON: '3' }));
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

function build(): void {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p>start</p>');
  writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main-abc.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
}

describe('the browser interface', () => {
  it.each(['/', '/review', '/person/019a', '/explore/1?revision=2', '/sessions'])(
    'answers %s with its start page, under a strict policy with a nonce of this request',
    async (url) => {
      build();
      const [first, second] = [await app.inject({ url }), await app.inject({ url })];
      expect(first.headers['content-type']).toBe('text/html; charset=utf-8');
      const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1];
      expect(first.headers['content-security-policy']).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob:; ` +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types symbolon-layout",
      );
      expect(second.body).not.toContain(nonce);
      expect(first.headers).toMatchObject({
        ...{ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
        ...{ 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' },
      });
    },
  );

  it('lets files of the build be kept for good, and others be asked for again', async () => {
    build();
    const script = await app.inject({ url: '/assets/main-abc.js' });
    expect(script.headers).toMatchObject({
      ...{
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
    expect(script.headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'; ");
    const small = await app.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'gzip' } });
    expect(small.headers).toMatchObject({
      ...{ 'content-encoding': 'gzip', 'content-type': 'application/javascript; charset=utf-8' },
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(gunzipSync(small.rawPayload).toString()).toBe('export {};');
    const icon = await app.inject({ url: '/icon.svg' });
    expect(icon.headers['cache-control']).toBe('public, max-age=0');
    expect(icon.headers['content-type']).toBe('image/svg+xml');
  });

  it.each([
    '/assets/gone-abc.js',
    '/assets/',
    '/.vite/manifest.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/v1/nothing',
    '/session/nothing',
    '/docs/nothing.js',
    '/oidc',
  ])('has nothing at %s', async (url) => {
    build();
    const reply = await app.inject({ url });
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'SYM_NOT_FOUND']);
  });

  it('does not count files against anybody', async () => {
    build();
    for (let count = 0; count < 8; count += 1)
      expect((await app.inject({ url: count % 2 ? '/' : '/assets/main-abc.js' })).statusCode).toBe(200);
  });

  it('says how to build it as long as it is not built, and needs no restart then', async () => {
    const missing = await app.inject({ url: '/review' });
    expect(missing.statusCode).toBe(503);
    expect(missing.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(missing.body).toContain('npm run build:ui');
    build();
    expect((await app.inject({ url: '/review' })).statusCode).toBe(200);
  });
});
