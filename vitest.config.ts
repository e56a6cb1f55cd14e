import { defineConfig } from 'vitest/config';
import { judgeTests } from './vitest.judge-tests.ts';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', ...judgeTests],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start real servers and sandboxes: two at once is what two cores carry.
    maxWorkers: 2,
  },
});
