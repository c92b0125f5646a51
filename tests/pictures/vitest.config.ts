import { defineConfig } from 'vitest/config';

/** `npm run pictures`: photographs every screen, light and dark, into docs/screens. */
export default defineConfig({
  test: {
    include: ['tests/pictures/*.pictures.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 45_000 } },
  },
});
