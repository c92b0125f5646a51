import Fastify from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadConfig } from '../config.ts';
import type { Resources } from '../resources.ts';
import { traffic } from './traffic.ts';

const LIMIT_MS = 100;
let app: ReturnType<typeof Fastify>;
beforeEach(async () => {
  app = Fastify();
  const config = loadConfig({ SYMBOLON_OVERLOAD_MS: String(LIMIT_MS) });
  await app.register(traffic, { resources: { config } as Resources });
  app.get('/thing', async () => 'answered');
  app.get('/health/live', async () => 'answered');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const status = async (url: string) => (await app.inject(url)).statusCode;
function block(milliseconds: number): void {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
}
/** Every turn of the event loop takes twice what is allowed. */
async function busyFor(milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    block(2 * LIMIT_MS);
    await pause(0);
  }
}

it('refuses requests while the loop is late, but those of health, and takes them again after', async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  await pause(2_000);
  await busyFor(2_200);
  expect(await status('/thing')).toBe(503);
  expect(await status('/health/live')).toBe(200);
  await expect.poll(() => status('/thing')).toBe(200);
});

it('does not hold its start against a process', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  block(2_200);
  await app.listen({ host: '127.0.0.1', port: 0 });
  await pause(0);
  expect(await status('/thing')).toBe(200);
  await busyFor(1_200);
  expect(await status('/thing')).toBe(200);
  clock.mockReturnValue(2_001);
  expect(await status('/thing')).toBe(503);
});
