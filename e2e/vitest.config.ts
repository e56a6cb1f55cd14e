import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/product.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // One product and one browser at a time: two cores.
    fileParallelism: false,
  },
});
