/** The public look-up page is built apart: it asks one address of the service and loads nothing of the application. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = join(import.meta.dirname, '..', 'ui', 'dist');
const MANIFEST = join(UI, '.vite', 'manifest.json');
const built = existsSync(MANIFEST) && existsSync(join(UI, 'lookup.html'));
if (!built) console.warn('the look-up page is not tested: the interface is not built (npm run build:ui)');

describe.skipIf(!built)('the public look-up page', () => {
  const scriptsOf = (page) => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    const seen = new Set();
    const collect = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      manifest[key]?.imports?.forEach(collect);
      manifest[key]?.dynamicImports?.forEach(collect);
    };
    collect(page);
    return [...seen].map((key) => readFileSync(join(UI, manifest[key].file), 'utf8')).join('\n');
  };

  it('has no code of sessions, purposes or other addresses of the service', () => {
    const scripts = scriptsOf('lookup.html');
    expect(scripts).toContain('/v1/public/authorities/');
    for (const foreign of ['/session', 'x-purpose', 'X-Purpose', '/v1/links', '/v1/records', '/v1/persons'])
      expect(scripts, foreign).not.toContain(foreign);
    expect(scriptsOf('index.html')).toContain('/session');
  });

  it('asks not to be indexed', () => {
    expect(readFileSync(join(UI, 'lookup.html'), 'utf8')).toMatch(/<meta name="robots" content="noindex/);
  });
});
