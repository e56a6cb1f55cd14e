import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Numbers whose products stay within the limit: what would go beyond becomes a zero, or one of size 1. */
function numbers(random: Random, length: number, greatest: number, zeroPercent: number): number[] {
  let product = 1;
  return Array.from({ length }, () => {
    let value = random.chance(zeroPercent) ? 0 : random.int(1, greatest) * (random.chance(50) ? 1 : -1);
    if (product * Math.abs(value) > 1_000_000_000) value = random.chance(20) ? 0 : random.pick([1, -1]);
    product = value === 0 ? 1 : product * Math.abs(value);
    return value;
  });
}

const generate: Generator = function* ({ random }) {
  for (const [length, greatest, zeros] of [
    [2, 5, 20],
    [3, 5, 0],
    [4, 5, 0],
    [4, 4, 30],
    [5, 6, 10],
    [6, 3, 10],
    [7, 4, 0],
    [8, 3, 15],
    [9, 3, 5],
    [12, 3, 10],
    [20, 2, 8],
    [40, 10, 10],
  ] as const)
    yield { name: `random, ${length} numbers up to ${greatest}`, args: [numbers(random, length, greatest, zeros)] };
  yield { name: 'a thousand numbers', args: [numbers(random, 1_000, 10, 15)] };
  const most = 20_000;
  yield { name: 'most numbers', args: [numbers(random, most, 10, 20)] };
  yield { name: 'most numbers, no zeros', args: [Array.from({ length: most }, () => random.pick([1, -1]))] };
  yield { name: 'most numbers, all zero', args: [Array.from({ length: most }, () => 0)] };
};

export default generate;
