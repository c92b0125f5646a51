// Checks package-lock.json: every package pinned by an integrity hash, none bound to a download address, and the
// optional packages of all platforms there, without which `npm ci` refuses the file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pinned-node.mjs';

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const { '': root, ...installed } = packages;
const declared = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const problems = [];

for (const [path, entry] of Object.entries(installed)) {
  if (entry.resolved) problems.push(`${path}: has a download address`);
  if (!/^sha512-/.test(entry.integrity ?? '')) problems.push(`${path}: has no sha512 integrity`);
  for (const name of Object.keys(entry.optionalDependencies ?? {}))
    if (!resolvable(path, name)) problems.push(`${path}: names ${name}, which is not in the lockfile`);
}
for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
  for (const [name, range] of Object.entries(declared[kind] ?? {})) {
    if (root[kind]?.[name] !== range) problems.push(`${name}: package.json and package-lock.json differ`);
    if (!/^\d+\.\d+\.\d+$/.test(range)) problems.push(`${name}: "${range}" is not one exact version`);
  }

if (Object.keys(installed).length === 0) problems.push('no packages found: is this the right file?');
for (const problem of problems) console.error(problem);
console.log(`package-lock.json: ${Object.keys(installed).length} packages, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

/** Looks where Node would: in the package's own node_modules, then in those above it. */
function resolvable(path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (installed[`${at}/node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return Boolean(installed[`node_modules/${name}`]);
  }
}
