import type { Limits } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { limitsError, limitsFrom, type MeasuredTimes, withLimits } from './measure-limits.ts';
import type { Problem } from './read-problem.ts';

const before: Limits = { cpuTimeMs: 2_000, memoryMb: 256, cpuTimeMsByLanguage: {} };

test.each<[MeasuredTimes, Limits['cpuTimeMsByLanguage'], Partial<Limits>]>([
  [{ python: 30, cpp: 2 }, {}, { cpuTimeMs: 1_000 }],
  [{ python: 301, cpp: 2 }, {}, { cpuTimeMs: 1_600 }],
  [{ python: 30, cpp: 2 }, { cpp: 500 }, { cpuTimeMs: 1_000, cpuTimeMsByLanguage: { cpp: 500 } }],
  [{ python: 30, cpp: 140 }, { cpp: 500 }, { cpuTimeMs: 1_000, cpuTimeMsByLanguage: { cpp: 700 } }],
  [{ python: 900 }, { java: 4_000 }, { cpuTimeMs: 4_500, cpuTimeMsByLanguage: { java: 4_000 } }],
])('%j with own %j gives %j', (times, cpuTimeMsByLanguage, expected) => {
  expect(limitsFrom(times, { ...before, cpuTimeMsByLanguage })).toMatchObject(expected);
});

test('limits and times are written, all else stays as it was', () => {
  const text = "number: 1 # first\ntitle: 'A: b'\nlimits: { cpuTimeMs: 2000, memoryMb: 64 }\nhints:\n  - One\n";
  const written = withLimits(text, { cpuTimeMs: 1_000, memoryMb: 64, cpuTimeMsByLanguage: {} }, { python: 30, cpp: 2 });
  expect(written).toBe(
    "number: 1 # first\ntitle: 'A: b'\nlimits: { cpuTimeMs: 1000, memoryMb: 64 }\nhints:\n  - One\nmeasuredMs: { cpp: 2, python: 30 }\n",
  );
});

test.each<[MeasuredTimes, number, RegExp | undefined]>([
  [{ python: 200 }, 1_000, undefined],
  [{ python: 201 }, 1_000, /python may use 1000 ms/],
  [{ cpp: 1 }, 1_000, /nothing was measured for python/],
])('%j with a limit of %i ms', (measuredMs, cpuTimeMs, reason) => {
  const problem = {
    definition: { limits: { ...before, cpuTimeMs }, measuredMs },
    solutions: [{ languageId: 'python', expect: ['accepted'] }],
  } as unknown as Problem;
  if (reason) expect(limitsError(problem)).toMatch(reason);
  else expect(limitsError(problem)).toBeUndefined();
});
