/**
 * The layers of the design hold because each rule of `.dependency-cruiser.cjs` bites: every one is shown a violation
 * planted in a small tree of its own, and a clean tree passes. `npm run check:boundaries` runs them on the sources.
 */
import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

const CLEAN: Record<string, string> = {
  'graph/model/record.ts': 'export type Code = string;',
  'graph/store/index.ts': "import neo4j from 'neo4j-driver';\nexport default neo4j;",
  'graph/sources/index.ts':
    "import '../store/index.ts';\nimport type { Code } from '../model/record.ts';\nexport type X = Code;",
  'graph/portal/index.ts': "import '../sources/index.ts';",
  'graph/matching/index.ts':
    "import 'natural';\nimport type { Code } from '../model/record.ts';\nexport type X = Code;",
  'server/platform/index.ts': "import './queues.ts';",
  'server/platform/queues.ts': "import 'bullmq';\nimport 'ioredis';",
  'server/platform/sign-in/index.ts': "import 'oidc-provider';",
  'server/sources/index.ts': "import '../platform/queues.ts';\nimport '../../graph/sources/index.ts';",
  'server/portal/index.ts': "import '../../graph/portal/index.ts';\nimport '../sources/index.ts';",
  'server/app.ts': "import './sources/index.ts';\nimport './portal/index.ts';",
  'client/index.ts': 'export const client = 1;',
  'cli/symbolon.ts': "import '../client/index.ts';\nimport '../graph/sources/index.ts';",
  'ui/src/graph-view/index.ts': "import 'cytoscape';\nimport '../../../client/index.ts';",
};

/** Rule, file and what is planted in it. */
const SEEDS: [string, string, string][] = [
  ['graph-knows-no-upper-layer', 'graph/sources/a.ts', "import '../../server/sources/index.ts';"],
  ['server-knows-no-upper-layer', 'server/sources/a.ts', "import '../../client/index.ts';"],
  ['client-knows-no-upper-layer', 'client/a.ts', "import '../graph/model/record.ts';"],
  ['cli-knows-no-upper-layer', 'cli/a.ts', "import '../server/app.ts';"],
  [
    'ui-knows-no-upper-layer',
    'ui/src/a.ts',
    "import type { Code } from '../../graph/model/record.ts';\nexport type X = Code;",
  ],
  ['graph-without-process', 'graph/sources/b.ts', "import 'fastify';"],
  ['graph-without-process', 'graph/sources/c.ts', "import 'node:http';"],
  ['graph-without-process', 'graph/sources/d.ts', "import 'env-schema';"],
  [
    'graph-without-process',
    'graph/sources/e.ts',
    "import process from 'node:process';\nexport default process;",
  ],
  ['model-imports-nothing', 'graph/model/a.ts', "import 'node:crypto';"],
  ['pure-matching', 'graph/matching/a.ts', "import '../store/index.ts';"],
  ['door-neo4j', 'graph/sources/f.ts', "import 'neo4j-driver';"],
  ['door-natural', 'graph/sources/g.ts', "import 'natural/lib/phonetics.js';"],
  ['door-queues', 'server/sources/b.ts', "import 'bullmq';"],
  ['door-queues', 'server/resources.ts', "import type { Redis } from 'ioredis';\nexport type X = Redis;"],
  ['door-cytoscape', 'ui/src/b.ts', "import 'cytoscape';"],
  ['door-sign-in', 'server/sources/c.ts', "import 'oidc-provider';"],
  ['door-pdf', 'server/sources/p.ts', "import 'pdfkit';"],
  ['door-session', 'server/platform/c.ts', "import 'openid-client';"],
  ['graph-components-meet-at-the-index', 'graph/portal/a.ts', "import '../sources/f.ts';"],
  ['graph-is-entered-at-the-index', 'server/sources/d.ts', "import '../../graph/sources/f.ts';"],
  ['server-components-meet-at-the-index', 'server/portal/a.ts', "import '../sources/b.ts';"],
  ['server-components-meet-at-the-index', 'server/sources/e.ts', "import '../platform/sign-in/secret.ts';"],
  ['ui-areas-meet-at-the-index', 'ui/src/portal/a.ts', "import '../graph-view/scene.ts';"],
  ['platform-knows-no-component', 'server/platform/a.ts', "import '../sources/index.ts';"],
  ['platform-knows-no-application', 'server/platform/b.ts', "import '../app.ts';"],
  ['nobody-imports-the-portal', 'server/sources/f.ts', "import '../portal/index.ts';"],
  ['nobody-imports-the-portal', 'graph/sources/h.ts', "import '../portal/index.ts';"],
  ['no-cycles', 'graph/sources/i.ts', "import type { J } from './j.ts';\nexport type I = J;"],
  ['no-tests-in-sources', 'graph/sources/k.ts', "import './k.test.ts';"],
  ['no-unknown-modules', 'graph/sources/l.ts', "import './nowhere.ts';"],
  ['no-unknown-modules', 'graph/sources/m.ts', "import 'undeclared-package';"],
  ['no-development-packages-in-service', 'server/sources/g.ts', "import 'vitest';"],
];
const BESIDE: Record<string, string> = {
  'graph/sources/j.ts': "import type { I } from './i.ts';\nexport type J = I;",
  'graph/sources/k.test.ts': 'export {};',
  'server/platform/sign-in/secret.ts': 'export {};',
  'ui/src/graph-view/scene.ts': 'export {};',
};

const PACKAGES = [
  'neo4j-driver',
  'natural',
  'bullmq',
  'pdfkit',
  'ioredis',
  'oidc-provider',
  'openid-client',
  'cytoscape',
  'fastify',
  'env-schema',
];
const folders: string[] = [];

interface Violation {
  from: string;
  rule: { name: string };
}

async function cruise(files: Record<string, string>): Promise<{ modules: number; violations: Violation[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-boundaries-'));
  folders.push(folder);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  for (const name of [...PACKAGES, 'vitest', 'undeclared-package']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    put(`node_modules/${name}/index.js`, '');
  }
  put('node_modules/natural/lib/phonetics.js', '');
  const any = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  put(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: any, devDependencies: { vitest: '1.0.0' } }),
  );
  symlinkSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const tops = readdirSync(folder).filter((name) => /^(graph|server|client|cli|ui)$/.test(name));
  const args = [command, ...tops, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 50_000_000 }).catch(
    (error: { stdout: string }) => error,
  );
  const report = JSON.parse(stdout);
  return { modules: report.modules.length, violations: report.summary.violations };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the boundaries', () => {
  let seeded: Violation[] = [];
  beforeAll(async () => {
    const planted = Object.fromEntries(SEEDS.map(([, file, text]) => [file, text]));
    seeded = (await cruise({ ...CLEAN, ...BESIDE, ...planted })).violations;
  });

  it('let a clean tree pass, and see it', async () => {
    const { modules, violations } = await cruise(CLEAN);
    expect(modules).toBeGreaterThanOrEqual(Object.keys(CLEAN).length);
    expect(violations).toEqual([]);
  });

  it.each(SEEDS)('%s bites on %s', (rule, file) => {
    const found = seeded
      .filter((violation) => violation.from === file)
      .map((violation) => violation.rule.name);
    expect(found).toContain(rule);
  });

  it('have a planted violation for every rule', () => {
    expect(new Set(SEEDS.map(([rule]) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)));
  });
});

describe('the environment', () => {
  it('is read by server/config.ts alone, below server and graph', () => {
    const sources = ['server', 'graph'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => join(folder, file)),
    );
    const readers = sources.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(sources.length).toBeGreaterThan(30);
    expect(readers).toEqual([join('server', 'config.ts')]);
  });
});
