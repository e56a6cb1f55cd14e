import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('the same seed gives the same values, another seed others', () => {
  const draw = (seed: string) => {
    const random = createRandom(seed);
    return [
      random.ints(50, -5, 5),
      random.text(20, 'abc'),
      random.shuffle([1, 2, 3, 4, 5]),
      random.distinctInts(5, 0, 9),
    ];
  };
  expect(draw('two-sum')).toEqual(draw('two-sum'));
  expect(draw('two-sum')).not.toEqual(draw('three-sum'));
  // Kept for ever: generated cases, and with them every problem's version, depend on it.
  expect(createRandom('codenova').ints(6, 0, 99)).toEqual([25, 49, 61, 0, 4, 27]);
});

test('ranges are kept and used up to both ends', () => {
  const random = createRandom('ranges');
  expect(new Set(random.ints(500, -2, 2))).toEqual(new Set([-2, -1, 0, 1, 2]));
  expect([...random.distinctInts(5, 1, 5)].sort()).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(random.distinctInts(100, 0, 1_000_000)).size).toBe(100);
  expect([random.chance(0), random.chance(100)]).toEqual([false, true]);
  expect(() => random.int(3, 2)).toThrow('smaller first');
  expect(() => random.int(0.5, 2)).toThrow('whole numbers');
  expect(() => random.pick([])).toThrow('at least one');
  expect(() => random.distinctInts(3, 1, 2)).toThrow('holds 2');
});
