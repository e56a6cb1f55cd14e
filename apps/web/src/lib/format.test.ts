import { expect, test } from 'vitest';
import { createFormats } from './format.ts';

const en = createFormats('en');
const de = createFormats('de');

test.each([
  [en.durationText(null), '–'],
  [en.durationText(0.4), '< 1 ms'],
  [en.durationText(12.6), '13 ms'],
  [en.durationText(1_234), '1.23 s'],
  [de.durationText(1_234), '1,23 s'],
  [en.memoryText(5.25 * 2 ** 20), '5.3 MB'],
  [de.memoryText(5.25 * 2 ** 20), '5,3 MB'],
  [en.memoryText(12.5 * 2 ** 20), '13 MB'],
  [en.memoryTenthsText(23.04 * 2 ** 20), '23.0 MB'],
  [de.memoryTenthsText(23.16 * 2 ** 20), '23,2 MB'],
  [en.acceptanceText(0, 0), '–'],
  [en.acceptanceText(1, 3), '33 %'],
  [en.numberText(12_345), '12,345'],
  [de.numberText(12_345), '12.345'],
  [en.wholeDayText('2026-01-31'), 'January 31, 2026'],
  [de.wholeDayText('2026-01-31'), '31. Januar 2026'],
  [de.dayText('2026-01-31'), '31. Januar'],
  [en.spanText(0), '0 minutes'],
  [en.spanText(67_900), '1 minute'],
  [en.spanText(3_600_000 + 247_000), '1 hour 4 minutes'],
  [de.spanText(36_000_000), '10 Stunden 0 Minuten'],
  [de.monthText(new Date('2026-03-01')), 'Mär'],
  [de.weekdayText(new Date('2026-03-09')), 'Mo'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

const at = '2026-01-31T12:00:00Z';
test.each([
  [en, 10, 'now'],
  [en, 50, '50 seconds ago'],
  [en, 120, '2 minutes ago'],
  [de, 120, 'vor 2 Minuten'],
  [de, 86_400, 'vor 1 Tag'],
  [en, 8 * 86_400, 'Jan 31, 2026'],
  [de, 8 * 86_400, '31.01.2026'],
])('%# %i s: %s', (formats, seconds, expected) => {
  expect(formats.agoText(at, Date.parse(at) + seconds * 1_000)).toBe(expected);
});
