/**
 * The product for tests in a real browser: the API on a port of its own with the built interface, real Neo4j and
 * Redis, detection, and Chromium. Every page is checked when its test ends: a broken policy, an error or a complaint
 * on the console fails the test. A failed test leaves a screenshot in `.vitest/screenshots`.
 * The policy also binds what a test does inside the page: `waitForFunction` would need eval there; `expect.poll` with
 * a locator does not.
 *
 * ```ts
 * describe.skipIf(!canBrowse)('…', () => {
 *   const stage = onStage({ load: population(60) });
 *   it('…', async () => {
 *     const page = await stage.signedIn('officer-visa', '/review');
 *     expect(await axe(page)).toEqual([]);
 *   });
 * });
 * ```
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { type App, buildApp } from '../../server/app.ts';
import { loadConfig } from '../../server/config.ts';
import { openRedis } from '../../server/platform/redis.ts';
import { closeResources, type Resources } from '../../server/resources.ts';
import { testResources, unsampled } from './app.ts';
import { chromiumPath, launchChromium } from './browser-chromium.ts';
import { Watch } from './browser-watch.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from './services.ts';

export { axe } from './browser-axe.ts';
export { inTurn, population, records } from './browser-load.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** As for `expect.poll` in `vitest.config.ts`: it ends what hangs, a busy machine is waited for. */
const WAIT_MS = 45_000;
const SCREENSHOTS = join(ROOT, '.vitest', 'screenshots');

if (hasServices && chromiumPath === undefined) {
  // Elsewhere a machine may lack it; where every change is judged, silence would look like success.
  if (process.env.CI) throw new Error('no Chromium on this machine; name one in CHROMIUM');
  console.warn('tests in a browser are skipped: no Chromium on this machine (CHROMIUM names one)');
}

export const canBrowse = hasServices && chromiumPath !== undefined;

export interface StageOptions {
  /** Stores records; detection has come to rest before the first test. */
  load?: (pipeline: Pipeline) => Promise<void>;
  /** Builds a world that detects for itself, such as `portalWorld`; then no detection runs beside it. */
  world?: (graph: Graph) => Promise<unknown>;
  /** Changes of the API's configuration, such as a shorter session. */
  env?: Record<string, string>;
}

export interface Stage {
  /** Address of the service, without a slash at the end. */
  readonly url: string;
  readonly resources: Resources;
  /** Detection, unless a world detects for itself. */
  readonly pipeline: Pipeline | undefined;
  /** A page of a fresh browser profile. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** A page on which somebody has signed in and been led to `to`. */
  signedIn(user: string, to?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Fills in the sign-in page that is shown. */
  enter(page: Page, user: string, password?: string): Promise<void>;
  /** Complaints of the page that the test expects. */
  allow(page: Page, words: RegExp): void;
}

/** Sets up once for the tests of the `describe` around it, and clears up. */
export function onStage(options: StageOptions = {}): Stage {
  let running: Running;
  const pages: { page: Page; watch: Watch }[] = [];

  beforeAll(async () => {
    running = await start(options);
  });
  afterAll(() => running?.close());
  afterEach(async ({ task }) => {
    const complaints = pages.flatMap(({ watch }) => watch.complaints());
    const failed = task.result?.state === 'fail' || complaints.length > 0;
    for (const [number, { page }] of pages.entries()) {
      const name = `${task.name.replace(/\W+/g, '-')}${number || ''}`;
      if (failed && !page.isClosed()) await screenshot(page, `failed-${name}`).catch(() => {});
      await page.context().close();
    }
    pages.length = 0;
    expect(complaints).toEqual([]);
  });

  const stage: Stage = {
    get url() {
      return running.url;
    },
    get resources() {
      return running.resources;
    },
    get pipeline() {
      return running.pipeline;
    },
    async page(context = {}) {
      const made = await running.browser.newContext({
        ...{
          baseURL: running.url,
          locale: 'en-GB',
          reducedMotion: 'reduce',
          viewport: { width: 1440, height: 900 },
        },
        ...context,
      });
      made.setDefaultTimeout(WAIT_MS);
      const page = await made.newPage();
      const watch = new Watch();
      await watch.on(page);
      pages.push({ page, watch });
      return page;
    },
    async signedIn(user, to = '/', context = {}) {
      const page = await stage.page(context);
      await page.goto(`/session/sign-in?to=${encodeURIComponent(to)}`);
      await stage.enter(page, user);
      await page.waitForURL((url) => url.pathname + url.search === to);
      return page;
    },
    async enter(page, user, password = running.resources.secrets.users[user] ?? '') {
      // By keyboard and without words, so that it holds in every language.
      await page.locator('input[name="user"]').fill(user);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
    },
    allow(page, words) {
      pages.find((each) => each.page === page)?.watch.allow(words);
    },
  };
  return stage;
}

/** A picture of the page under `.vitest/screenshots`, for looking at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}

interface Running {
  url: string;
  resources: Resources;
  pipeline: Pipeline | undefined;
  browser: Browser;
  close(): Promise<void>;
}

async function start({ load, world, env = {} }: StageOptions): Promise<Running> {
  const ui = join(ROOT, 'ui', 'dist');
  if (!existsSync(join(ui, 'index.html'))) throw new Error('the interface is not built: npm run build:ui');
  const graph = await freshGraph();
  const pipeline = world === undefined ? await startPipeline(graph) : undefined;
  await world?.(graph);
  const own = pipeline?.resources ?? testResources({ graph });
  const redisUrl = process.env.TEST_REDIS_URL ?? '';
  const port = await freePort();
  const config = loadConfig({
    ...{
      LOG_LEVEL: 'silent',
      SYMBOLON_OVERLOAD_MS: '0',
      SYMBOLON_PORT: String(port),
      SYMBOLON_UI: ui,
      ...unsampled,
      ...env,
    },
  });
  const redis = openRedis(redisUrl, own.log);
  await once(redis, 'ready');
  const resources: Resources = { ...own, config, redisUrl, redis };
  const app: App = buildApp(resources);
  await app.listen({ host: '127.0.0.1', port });
  const browser = await launchChromium();
  if (pipeline !== undefined) {
    await load?.(pipeline);
    await pipeline.quiet();
  }
  return {
    ...{ url: `http://127.0.0.1:${port}`, resources, pipeline, browser },
    async close() {
      await browser.close();
      await app.close();
      await pipeline?.stop();
      await closeResources(resources);
    },
  };
}

/** The issuer and the address of return are fixed by the port, so it is chosen before the API listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
