import { expect, test } from 'vitest';
import { samePlace } from './same-place.ts';

/** Both texts with the cursor as `|`; an `after` without one is other code. */
test.each<[before: string, after: string]>([
  ['|def f(a,b):\n  return a', '|def f(a, b):\n    return a'],
  ['def f(a,|b):\n  return a', 'def f(a,| b):\n    return a'],
  ['def f(a,b):\n  ret|urn a', 'def f(a, b):\n    ret|urn a'],
  ["x = 'wor|d'", 'x = "wor|d"'],
  ["x = 'word'|", 'x = "word|"'],
  ['f(a,b)|\ng()', 'f(\n  a,\n  b|,\n)\ng()'],
  ['int f(){return 1;}|', 'int f() {\n  return 1;\n}|'],
  ['größe=1|', 'größe = 1|'],
  ['return 1|', 'pass'],
  ['', '|'],
])('%j is %j', (before, after) => {
  const place = after.indexOf('|');
  const [from, to] = [before.replace('|', ''), after.replace('|', '')];
  expect(samePlace(from, to, Math.max(before.indexOf('|'), 0))).toBe(place < 0 ? undefined : place);
});
