import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const sorted = (random: Random, length: number, limit: number) =>
  random.distinctInts(length, -limit, limit).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 7, 8, 15, 32, 100]) {
    const nums = sorted(random, length, 2 * length);
    yield { name: `random, ${length} numbers, found`, args: [nums, random.pick(nums)] };
    yield { name: `random, ${length} numbers, anything`, args: [nums, random.int(-2 * length, 2 * length)] };
  }
  const most = sorted(random, 10_000, 999_999_999);
  yield { name: 'most numbers, before the first', args: [most, -1_000_000_000] };
  yield { name: 'most numbers, behind the last', args: [most, 1_000_000_000] };
  yield { name: 'most numbers, somewhere', args: [most, random.int(-1_000_000_000, 1_000_000_000)] };
  yield { name: 'most numbers, found', args: [most, random.pick(most)] };
};

export default generate;
