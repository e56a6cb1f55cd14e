import { defineConfig } from 'vitest/config';
import { judgeTests } from './vitest.judge-tests.ts';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', ...judgeTests],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start real servers and sandboxes, and wait for them half of the time: three at once keep two processors at work.
    maxWorkers: 3,
  },
});
