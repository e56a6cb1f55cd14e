import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/.next/**',
      // Every language and attack: `./nova test judge`.
      'packages/judging/src/matrix/**',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start real servers and sandboxes: two at once is what two cores carry.
    maxWorkers: 2,
  },
});
