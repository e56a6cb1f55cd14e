import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { judgeTests } from '../../vitest.judge-tests.ts';

/** `./nova test judge`: every language, verdict, form and attack, through the real sandbox. Minutes, not seconds. */
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: judgeTests,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each worker judges on two slots already.
    maxWorkers: 1,
  },
});
