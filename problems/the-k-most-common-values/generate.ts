import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Numbers of which `random` values are picked with unlike chances, and a k at which the answer is determined. */
const common = (random: Random, nums: number[], wanted: number) => {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts.values()].sort((one, other) => other - one);
  const fits = sorted.map((_, at) => at + 1).filter((k) => k === sorted.length || sorted[k - 1] !== sorted[k]);
  return [random.shuffle(nums), fits.find((k) => k >= wanted) ?? sorted.length];
};
const skewed = (random: Random, length: number, range: number) =>
  Array.from({ length }, () => random.int(-random.int(0, range), random.int(0, range)));

const generate: Generator = function* ({ random }) {
  for (const [length, range, wanted] of [
    [4, 2, 1],
    [6, 2, 1],
    [8, 3, 2],
    [10, 3, 1],
    [12, 4, 3],
    [15, 3, 2],
    [25, 6, 4],
    [60, 9, 5],
    [400, 30, 9],
  ] as const)
    yield { name: `random, ${length} numbers`, args: common(random, skewed(random, length, range), wanted) };
  const most = 30_000;
  const pairs = random.distinctInts(most / 2, -100_000, 100_000);
  yield { name: 'most numbers, each twice', args: [random.shuffle([...pairs, ...pairs]), most / 2] };
  yield { name: 'most numbers, all different', args: [random.distinctInts(most, -100_000, 100_000), most] };
  yield { name: 'most numbers, unlike chances', args: common(random, skewed(random, most, 1_000), 100) };
  yield {
    name: 'most numbers, one repeated',
    args: common(random, [...random.distinctInts(most - 1, 1, 100_000), 0, 0].slice(1), 1),
  };
};

export default generate;
