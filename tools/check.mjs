// `npm run check`: types, lint, boundaries, unused code, generated client, lockfile. Each is an npm script of its own
// (`npm run check:types`, …); all of them run, as many at once as there are cores, and the output of a failed one is shown.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinnedNode, ROOT } from './pinned-node.mjs';
import { createProgress } from './progress.mjs';

const CHECKS = ['types', 'lint', 'boundaries', 'unused', 'client', 'lockfile'];

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runChecks(progress = createProgress()) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const totals = { passed: 0, failed: 0 };
  const step = progress.step('Checks');
  const waiting = [...CHECKS];
  const failures = [];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      step.update(name);
      const { code, output } = await run(scripts[`check:${name}`]);
      if (code === 0) totals.passed += 1;
      else failures.push(`✖ npm run check:${name}\n${output.trimEnd()}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  totals.failed = failures.length;
  if (failures.length === 0) step.done();
  else step.fail();
  for (const failure of failures) progress.line(failure);
  return totals;
}

/** As npm would: with the commands of node_modules, the pinned Node among them, first on the PATH. */
function run(script) {
  const path = [join(pinnedNode(), '..'), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
    delimiter,
  );
  return new Promise((resolve) => {
    const child = spawn(script, { cwd: ROOT, shell: true, env: { ...process.env, PATH: path } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await runChecks();
  process.exitCode = failed ? 1 : 0;
}
