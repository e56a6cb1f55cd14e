import { defineConfig } from 'vitest/config';

/** `./nova test judge`: every language, verdict, form and attack, through the real sandbox. Minutes, not seconds. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['src/matrix/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each worker judges on two slots already.
    maxWorkers: 1,
  },
});
