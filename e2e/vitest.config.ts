import { defineConfig } from 'vitest/config';

/** What starts, stops and kills the product's processes has it for itself, after all that people do with it. */
const operation = 'src/operation.test.ts';
const shared = { root: import.meta.dirname, testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    globalSetup: [`${import.meta.dirname}/src/product.ts`],
    projects: [
      {
        test: {
          ...shared,
          name: 'people',
          include: ['src/**/*.test.ts'],
          exclude: [operation],
          // Two browsers: they mostly wait.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...shared, name: 'operation', include: [operation], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
