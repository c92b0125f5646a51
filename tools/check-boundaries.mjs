// Checks the layers (.dependency-cruiser.cjs). dependency-cruiser ends well when it sees nothing, so every
// source file must be among the modules that it names.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pinned-node.mjs';

const folders = ['graph', 'server', 'cli', 'client', 'ui/src'].filter((name) => existsSync(join(ROOT, name)));
const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const args = [cruiser, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];

const { stdout, stderr } = await new Promise((resolve) => {
  execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 200_000_000 }, (_error, out, err) => {
    resolve({ stdout: out, stderr: err });
  });
});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(stderr || stdout || 'dependency-cruiser said nothing');
  process.exit(1);
}

const seen = new Set(report.modules.map((module) => module.source));
const sources = folders.flatMap(sourceFiles);
const unseen = sources.filter((file) => !seen.has(file));
const broken = report.summary.violations.filter(({ rule }) => rule.severity !== 'ignore');
for (const { rule, from, to } of broken) console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
for (const file of unseen) console.error(`not seen by dependency-cruiser: ${file}`);
if (sources.length === 0) console.error('no source files found');
console.log(`${sources.length} source files, ${broken.length} broken rules, ${unseen.length} files not seen`);
process.exitCode = broken.length || unseen.length || sources.length === 0 ? 1 : 0;

function sourceFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourceFiles(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
