// Sizes of the built interface as sent: gzip, by what loads them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @returns {Record<string, number>} kB of scripts: shell with all it loads at once, and the parts apart */
export function sizesOf(ui) {
  const manifest = JSON.parse(readFileSync(join(ui, '.vite/manifest.json'), 'utf8'));
  const size = (file) => gzipSync(readFileSync(join(ui, file))).length / 1000;
  const shell = new Set();
  const collect = (key) => {
    const { file, imports = [] } = manifest[key];
    if (shell.has(file)) return;
    shell.add(file);
    imports.forEach(collect);
  };
  collect('index.html');
  const sizes = { shell: [...shell].reduce((sum, file) => sum + size(file), 0) };
  for (const { file, src = '' } of Object.values(manifest))
    if (file.endsWith('.js') && !shell.has(file) && !src.includes('messages.'))
      sizes[src.replace(/^src\//, '').replace(/\/index\.tsx$/, '') || file] = size(file);
  const worker = readdirSync(join(ui, 'assets')).find((name) => name.startsWith('layout.worker'));
  if (worker !== undefined) sizes['layout worker'] = size(`assets/${worker}`);
  return sizes;
}
