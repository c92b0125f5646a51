// The course of `npm test` after the install.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildUi } from '../build-ui.mjs';
import { runChecks } from '../check.mjs';
import { ROOT } from '../pinned-node.mjs';
import { createProgress } from '../progress.mjs';
import { countNodes } from '../provision/bolt.mjs';
import { provision } from '../provision/index.mjs';

/** For suites that start and kill servers of their own. */
const NO_SERVICES = '--no-services';
/** What `npm test` runs of the projects of vitest. */
const QUICK = ['unit', 'services', 'browser'].flatMap((name) => ['--project', name]);

/**
 * @param {string[]} given for vitest, save `--no-services`
 * @param {(report: object) => void} [onReport] is handed the report of vitest
 * @returns {Promise<number>} the exit code
 */
export async function run(given, onReport) {
  const args = given.filter((arg) => arg !== NO_SERVICES);
  const progress = createProgress();
  const totals = args.length ? { passed: 0, failed: 0 } : await runChecks(progress);
  const stop = stopSignal();
  let services;
  try {
    if (args.length === 0 || args.some((arg) => /browser|slow/.test(arg))) await buildUi(progress);
    if (!given.includes(NO_SERVICES)) services = await provision({ purpose: 'test', log: progress });
    if (services?.way === 'environment') await refuseUnlessEmpty(services.neo4j);
    if (!stop.asked()) {
      const what = args.length ? args : QUICK;
      add(totals, await runVitest(what, environment(services), stop, onReport));
    }
  } catch (error) {
    progress.line(process.env.DEBUG ? error.stack : error.message);
    totals.failed += 1;
  } finally {
    await services?.stop();
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (stop.asked()) return 130;
  return totals.failed === 0 ? 0 : 1;
}

const add = (totals, more) => {
  totals.passed += more.passed;
  totals.failed += more.failed;
};

/** Ctrl-C and SIGTERM end vitest; the services are removed in any case. */
function stopSignal() {
  let asked = false;
  let child;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      asked = true;
      child?.kill('SIGTERM');
    });
  return {
    asked: () => asked,
    watch: (started) => {
      child = started;
    },
  };
}

/** Tests delete what they find: somebody's data must not be there. */
async function refuseUnlessEmpty(neo4j) {
  const nodes = await countNodes(neo4j);
  if (nodes === 0) return;
  const many = nodes === 1000 ? 'at least 1000' : nodes;
  throw new Error(
    `TEST_NEO4J_URI holds ${many} nodes. Tests delete data, so only an empty database is taken.`,
  );
}

/** Nothing of the real service, nor of this installation, reaches the tests. */
function environment(services) {
  const foreign = /^(TEST_)?(NEO4J|REDIS)_|^SYMBOLON_|^OIDC_/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  if (services === undefined) return env;
  const { neo4j, redis } = services;
  return {
    ...env,
    TEST_NEO4J_URI: neo4j.uri,
    TEST_NEO4J_USER: neo4j.user,
    TEST_NEO4J_PASSWORD: neo4j.password,
    TEST_REDIS_URL: redis.url,
  };
}

async function runVitest(args, env, stop, onReport) {
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args];
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: 'inherit' });
      stop.watch(child);
      child.on('error', reject);
      child.on('close', (exit) => resolve(exit ?? 1));
    });
    return count(report, code, onReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that cannot be loaded, and a failure outside of any test, count as one each. */
function count(report, code, onReport) {
  let read;
  try {
    read = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  onReport?.(read);
  const unloaded = read.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = read.numFailedTests + unloaded.length;
  return { passed: read.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
