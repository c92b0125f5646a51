import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/.symbolon/**', '**/dist/**', 'tests/faults/**'];
const SLOW = '**/*.slow.test.ts';

/** Each worker has a Neo4j and a Redis of its own; those who bring one pair have one worker. */
const pairs: unknown[] = JSON.parse(process.env.TEST_SERVICES ?? '[]');
const maxWorkers = Math.max(1, pairs.length);
/** Machines are shared and noisy: a limit is there to end what hangs, not to time anything. */
const limits = { testTimeout: 240_000, hookTimeout: 300_000, expect: { poll: { timeout: 45_000 } } };
const onServices = { ...limits, exclude, maxWorkers, setupFiles: ['tests/support/own-services.ts'] };

/** What is slow by nature stands in files of its own, `*.slow.test.ts`; faults have a start of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'unit',
          include: ['**/*.test.{ts,mjs}'],
          exclude: [...exclude, SLOW, '**/*.service.test.ts', '**/*.browser.test.ts'],
          ...(pairs.length > 1 ? { maxWorkers } : {}),
        },
      },
      {
        test: {
          ...onServices,
          name: 'services',
          include: ['**/*.service.test.ts'],
        },
      },
      {
        test: {
          ...onServices,
          name: 'browser',
          include: ['tests/browser/*.browser.test.ts'],
        },
      },
      {
        test: {
          ...onServices,
          name: 'slow',
          include: [SLOW],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
