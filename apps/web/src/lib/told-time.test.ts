import { expect, test } from 'vitest';
import { toldTimeMs } from './told-time.ts';

test.each([
  ['accepted', 17, 17],
  ['compilation-error', null, null],
  ['time-limit-exceeded', 0.4, null],
] as const)('%s, %s ms', (verdict, cpuTimeMs, told) => {
  expect(toldTimeMs({ verdict, cpuTimeMs })).toBe(told);
});
