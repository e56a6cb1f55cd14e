import { expect, test } from 'vitest';
import { streakOf } from './streak.ts';

test.each<[what: string, today: string, days: string[], current: number, longest: number]>([
  ['no day', '2026-03-10', [], 0, 0],
  ['today alone', '2026-03-10', ['2026-03-10'], 1, 1],
  ['yesterday alone still counts', '2026-03-10', ['2026-03-09'], 1, 1],
  ['the day before yesterday does not', '2026-03-10', ['2026-03-08'], 0, 1],
  ['through today', '2026-03-10', ['2026-03-08', '2026-03-09', '2026-03-10'], 3, 3],
  ['through yesterday', '2026-03-10', ['2026-03-08', '2026-03-09'], 2, 2],
  ['a gap of yesterday', '2026-03-10', ['2026-03-07', '2026-03-08', '2026-03-10'], 1, 2],
  ['the longest one first', '2026-03-10', ['2026-01-01', '2026-01-02', '2026-01-03', '2026-03-10'], 1, 3],
  ['the longest one between', '2026-03-10', ['2026-01-01', '2026-02-01', '2026-02-02', '2026-03-01'], 0, 2],
  ['over the year’s turn', '2026-01-01', ['2025-12-30', '2025-12-31', '2026-01-01'], 3, 3],
  ['the year’s turn, yesterday', '2026-01-01', ['2025-12-31'], 1, 1],
  ['over a leap day', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01'], 3, 3],
  ['a leap day left out', '2028-03-01', ['2028-02-28', '2028-03-01'], 1, 1],
  ['no leap day in 2026', '2026-03-01', ['2026-02-28', '2026-03-01'], 2, 2],
  ['over the days on which clocks change', '2026-03-30', ['2026-03-28', '2026-03-29', '2026-03-30'], 3, 3],
])('%s', (_, today, days, current, longest) => {
  expect(streakOf(days, today)).toEqual({ current, longest });
});
