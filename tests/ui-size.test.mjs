/** What a page loads before anything is shown stays small: the shell within its budget, the graph apart from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../bench/ui/sizes.mjs';

const UI = join(import.meta.dirname, '..', 'ui', 'dist');
const MANIFEST = join(UI, '.vite', 'manifest.json');
/** kB of gzip; of the design of the interface. */
const SHELL = 250;

const built = existsSync(MANIFEST);
if (!built) console.warn('sizes are not tested: the interface is not built (npm run build:ui)');

describe.skipIf(!built)('built interface', () => {
  it(`loads at most ${SHELL} kB of scripts before the first screen`, () => {
    const { shell = 0 } = sizesOf(UI);
    expect(shell).toBeGreaterThan(50);
    expect(shell).toBeLessThanOrEqual(SHELL);
  });

  it('does not load the graph with it', () => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    const seen = new Set();
    const collect = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      manifest[key]?.imports?.forEach(collect);
    };
    collect('index.html');
    const scripts = [...seen].map((key) => readFileSync(join(UI, manifest[key]?.file ?? ''), 'utf8'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.some((script) => script.includes('cytoscape'))).toBe(false);
  });
});
