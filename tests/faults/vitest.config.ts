import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: starts servers of its own and kills them; takes some minutes. */
export default defineConfig({
  test: { include: ['tests/faults/**/*.service.test.ts'], fileParallelism: false, testTimeout: 120_000 },
});
