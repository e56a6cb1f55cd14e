import { defineConfig } from 'vitest/config';

/** What starts, stops and kills the product's processes has it for itself, after all that people do with it. */
const operation = 'src/operation.test.ts';
const shared = {
  root: import.meta.dirname,
  testTimeout: 120_000,
  hookTimeout: 600_000,
  // A page on a busy machine takes its time.
  expect: { poll: { timeout: 15_000 } },
};

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
          // Three browsers on two processors: they mostly wait.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...shared, name: 'operation', include: [operation], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
