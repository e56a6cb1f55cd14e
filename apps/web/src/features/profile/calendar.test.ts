import { expect, test } from 'vitest';
import { createFormats } from '../../lib/format.ts';
import { calendarDays, monthMarks } from './calendar.ts';

test.each([
  ['a Monday', '2026-03-09', 365],
  ['a Sunday', '2026-03-15', 371],
  ['a leap day', '2028-02-29', 366],
])('the calendar goes from a Monday to today, each day once: %s', (_, today, count) => {
  const days = calendarDays({ today, activity: [] }).map(({ day }) => day);
  expect(days).toHaveLength(count);
  expect(new Set(days).size).toBe(count);
  expect(new Date(days[0] ?? '').getUTCDay()).toBe(1);
  expect(days.at(-1)).toBe(today);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [500, 4],
])('%i submissions are level %i', (submissions, level) => {
  const day = '2026-03-09';
  expect(calendarDays({ today: day, activity: [{ day, submissions, accepted: 0 }] }).at(-1)).toEqual({
    day,
    submissions,
    accepted: 0,
    level,
  });
});

const { monthText } = createFormats('en');

test('each month is named where it begins, and where there is room', () => {
  expect(monthMarks('2026-03-11', monthText).map(({ week, month }) => `${week} ${month}`)).toEqual([
    '0 Mar',
    '4 Apr',
    '8 May',
    '12 Jun',
    '17 Jul',
    '21 Aug',
    '25 Sep',
    '30 Oct',
    '34 Nov',
    '38 Dec',
    '43 Jan',
    '47 Feb',
    '51 Mar',
  ]);
  // This March begins in the last week, where its name has no room.
  const marks = monthMarks('2026-03-02', monthText).map(({ week, month }) => `${week} ${month}`);
  expect([marks[0], marks.at(-1)]).toEqual(['0 Mar', '48 Feb']);
});
