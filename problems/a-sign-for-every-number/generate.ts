import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function withTarget(random: Random, nums: number[]): [number[], number] {
  return [nums, nums.reduce((sum, value) => sum + value * random.pick([1, -1]), 0)];
}

const generate: Generator = function* ({ random }) {
  for (const [length, limit] of [
    [2, 3],
    [3, 4],
    [4, 3],
    [5, 4],
    [6, 3],
    [7, 5],
    [8, 4],
    [10, 6],
    [12, 5],
    [15, 20],
  ] as const)
    yield { name: `random, ${length} numbers up to ${limit}`, args: withTarget(random, random.ints(length, 0, limit)) };
  yield { name: 'twenty numbers', args: withTarget(random, random.ints(20, 0, 100)) };
  yield { name: 'most numbers', args: withTarget(random, random.ints(28, 0, 500)) };
  yield { name: 'most numbers, ones', args: [Array.from({ length: 28 }, () => 1), 0] };
  yield { name: 'most numbers, zeros', args: [Array.from({ length: 28 }, () => 0), 0] };
  yield { name: 'most numbers, greatest values', args: [Array.from({ length: 28 }, () => 500), 1_000] };
  yield { name: 'most numbers, all plus', args: [Array.from({ length: 28 }, () => 500), 14_000] };
};

export default generate;
