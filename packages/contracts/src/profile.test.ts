import { expect, test } from 'vitest';
import { firstActivityDay } from './profile.ts';

test.each([
  ['a Monday', '2026-03-09', '2025-03-10'],
  ['a Sunday', '2026-03-15', '2025-03-10'],
  ['the year’s first day', '2026-01-01', '2024-12-30'],
  ['a leap day', '2028-02-29', '2027-03-01'],
])('the calendar begins with a Monday, 52 weeks before this week’s: %s', (_, today, first) => {
  expect(firstActivityDay(today)).toBe(first);
  expect(new Date(first).getUTCDay()).toBe(1);
});
