// Builds the browser interface into ui/dist when its sources differ from those of the last build. Used by `npm start`
// and `npm test`; by itself: `npm run build:ui`.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { install } from './install.mjs';
import { pinnedNode, ROOT } from './pinned-node.mjs';
import { createProgress } from './progress.mjs';

const OUTPUT = join(ROOT, 'ui', 'dist');
/** The build empties its folder first, so one that was broken off leaves no mark. */
const MARKER = join(OUTPUT, '.built-from');
const SOURCES = ['ui', 'client', 'package-lock.json', 'tsconfig.json'];

/** Returns at once when the last build is of these sources. Throws when the build fails. */
export async function buildUi(progress = createProgress()) {
  const hash = sourceHash();
  if (read(MARKER) === hash) return;
  const step = progress.step('Building the browser interface');
  const { code, output } = await vite();
  if (code !== 0) {
    step.fail();
    throw new Error(
      `The browser interface cannot be built:\n${output.trim().split('\n').slice(-20).join('\n')}`,
    );
  }
  const sent = compress();
  writeFileSync(MARKER, hash);
  step.done(`${Math.round(sent / 1000)} kB compressed`);
}

/** Compressed copies beside the files, which the API sends to whoever takes them. Returns their bytes. */
function compress() {
  let bytes = 0;
  for (const name of readdirSync(join(OUTPUT, 'assets'))) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const file = join(OUTPUT, 'assets', name);
    const small = gzipSync(readFileSync(file), { level: 9 });
    writeFileSync(`${file}.gz`, small);
    bytes += small.length;
  }
  return bytes;
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf).sort())
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function filesOf(path) {
  if (/\.test\.tsx?$/.test(path) || path === 'ui/dist' || path.endsWith('/node_modules')) return [];
  if (!existsSync(join(ROOT, path))) return [];
  const entries = list(join(ROOT, path));
  return entries === undefined ? [path] : entries.flatMap((name) => filesOf(`${path}/${name}`));
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function vite() {
  const command = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'ui', '--logLevel', 'warn'];
  // NODE_ENV of a test run would build React's development version.
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await install();
    await buildUi();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
