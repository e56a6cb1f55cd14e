import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function rotated(random: Random, length: number, moved: number, limit: number): number[] {
  const sorted = random.distinctInts(length, -limit, limit).sort((one, other) => one - other);
  return [...sorted.slice(length - moved), ...sorted.slice(0, length - moved)];
}

const generate: Generator = function* ({ random }) {
  for (const length of [4, 5, 6, 7, 8, 10, 13, 16, 31, 100]) {
    const nums = rotated(random, length, random.int(0, length - 1), 2 * length);
    yield { name: `random, ${length} numbers, found`, args: [nums, random.pick(nums)] };
    yield { name: `random, ${length} numbers, anything`, args: [nums, random.int(-2 * length, 2 * length)] };
  }
  for (const moved of [0, 1, 2500, 4999]) {
    const nums = rotated(random, 5_000, moved, 100_000);
    yield { name: `most numbers, ${moved} moved`, args: [nums, random.pick(nums)] };
  }
  const even = Array.from({ length: 5_000 }, (_, at) => 2 * ((at + 1_700) % 5_000));
  yield { name: 'most numbers, not there', args: [even, 4_321] };
};

export default generate;
