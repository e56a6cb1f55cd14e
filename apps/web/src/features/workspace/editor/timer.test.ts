import { afterEach, expect, test, vi } from 'vitest';
import { keptValue } from '../../../lib/kept-value.ts';
import { elapsedMs, timerSchema, timerText } from './timer.ts';

/** What is read where the tab keeps `text`. */
function readTimer(text: string | null) {
  vi.stubGlobal('window', { sessionStorage: { getItem: () => text } });
  return keptValue('sessionStorage', 'timer', timerSchema).read();
}
afterEach(() => vi.unstubAllGlobals());

test.each([
  [0, '0:00'],
  [67_900, '1:07'],
  [3_600_000 + 247_000, '1:04:07'],
  [36_000_000, '10:00:00'],
])('%i ms is %s', (passedMs, text) => {
  expect(timerText(passedMs)).toBe(text);
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

test('a storage that is closed to the site keeps nothing, and fails nothing', () => {
  vi.stubGlobal('window', {
    get sessionStorage() {
      throw new Error('closed');
    },
  });
  const kept = keptValue('sessionStorage', 'timer', timerSchema);
  kept.write({ doneMs: 1 });
  expect(kept.read()).toBeUndefined();
});
