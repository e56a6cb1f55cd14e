import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { judgeTests } from '../../vitest.judge-tests.ts';

/** Both processors at work from their first test to their last. */
const busy = ['specimens', 'stability', 'language-attacks', 'forms'].map(
  (name) => `packages/judging/src/matrix/${name}.test.ts`,
);
const shared = {
  root: path.resolve(import.meta.dirname, '../..'),
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** `./nova test judge`: every language, verdict, form and attack, through the real sandbox. Minutes, not seconds. */
export default defineConfig({
  test: {
    projects: [
      // Each worker judges on two slots already.
      { test: { ...shared, name: 'busy', include: busy, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      // Half of their time is spent waiting for limits to be reached.
      {
        test: {
          ...shared,
          name: 'waiting',
          include: judgeTests,
          exclude: ['**/node_modules/**', ...busy],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
