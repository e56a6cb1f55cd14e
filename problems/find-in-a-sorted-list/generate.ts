import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const sorted = (random: Random, length: number, limit: number) =>
  random.distinctInts(length, -limit, limit).sort((one, other) => one - other);

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 7, 8, 9, 16, 33, 100]) {
    const nums = sorted(random, length, 3 * length);
    yield { name: `random, ${length} numbers, found`, args: [nums, random.pick(nums)] };
    yield { name: `random, ${length} numbers, anything`, args: [nums, random.int(-3 * length, 3 * length)] };
  }
  const most = sorted(random, 10_000, 1_000_000_000);
  yield { name: 'most numbers, first', args: [most, most[0] as number] };
  yield { name: 'most numbers, last', args: [most, most[9_999] as number] };
  yield { name: 'most numbers, somewhere', args: [most, random.pick(most)] };
  yield { name: 'most numbers, not there', args: [Array.from({ length: 10_000 }, (_, at) => 2 * at), 12_345] };
};

export default generate;
