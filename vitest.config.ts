import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/.symbolon/**', '**/dist/**', 'tests/faults/**'];
const SLOW = '**/*.slow.test.ts';

/** Machines are shared and noisy: a limit is there to end what hangs, not to time anything. */
const limits = { testTimeout: 240_000, hookTimeout: 300_000, expect: { poll: { timeout: 45_000 } } };
/** They share one database, so one file runs after the other. */
const onServices = { ...limits, exclude, fileParallelism: false, maxWorkers: 1 };

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
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...onServices,
          name: 'services',
          include: ['**/*.service.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...onServices,
          name: 'browser',
          include: ['tests/browser/*.browser.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...onServices,
          name: 'slow',
          include: [SLOW],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
