import { expect, test } from 'vitest';
import { elapsedMs, readTimer, timerText, timerWords } from './timer.ts';

test.each([
  [0, '0:00', '0 minutes'],
  [67_900, '1:07', '1 minute'],
  [3_600_000 + 247_000, '1:04:07', '1 hour 4 minutes'],
  [36_000_000, '10:00:00', '10 hours 0 minutes'],
])('%i ms is %s', (passedMs, text, words) => {
  expect([timerText(passedMs), timerWords(passedMs)]).toEqual([text, words]);
});

test.each([
  [{ doneMs: 500 }, 500],
  [{ doneMs: 500, startedAtMs: 1_000 }, 9_500],
  // The clock of the machine was put back.
  [{ doneMs: 500, startedAtMs: 99_000 }, 500],
])('%j has run for %i ms', (timer, passed) => {
  expect(elapsedMs(timer, 10_000)).toBe(passed);
  expect(readTimer(JSON.stringify(timer))).toEqual(timer);
});

test.each([null, '', '{', '{"doneMs":-1}', '"x"'])('%j is no timer', (text) => {
  expect(readTimer(text)).toBeUndefined();
});
