import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Numbers in which only the positions `first` and `second` add up to the target. */
function onePair(random: Random, length: number, limit: number, first: number, second: number) {
  const one = random.int(-limit, limit);
  const other = random.int(Math.max(-limit, -limit - one), Math.min(limit, limit - one));
  const target = one + other;
  const used = new Set<number>();
  const nums = Array.from({ length }, (_, index) => {
    if (index === first) return one;
    if (index === second) return other;
    for (;;) {
      const value = random.int(-limit, limit);
      const fits = value !== one && value !== other && 2 * value !== target && !used.has(target - value);
      if (!fits) continue;
      used.add(value);
      return value;
    }
  });
  return [nums, target];
}

const generate: Generator = function* ({ random }) {
  for (const length of [3, 5, 8, 13, 21, 50]) {
    const [first, second] = random.distinctInts(2, 0, length - 1) as [number, number];
    yield { name: `random, ${length} numbers`, args: onePair(random, length, 100, first, second) };
  }
  yield { name: 'a thousand numbers', args: onePair(random, 1_000, 1_000_000, 400, 401) };
  const most = 100_000;
  yield { name: 'most numbers, pair at the end', args: onePair(random, most, 1_000_000_000, most - 2, most - 1) };
  yield { name: 'most numbers, pair at both ends', args: onePair(random, most, 1_000_000_000, 0, most - 1) };
};

export default generate;
