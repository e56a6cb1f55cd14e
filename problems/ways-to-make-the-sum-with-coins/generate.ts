import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [kinds, greatest, amount] of [
    [1, 4, 8],
    [2, 5, 9],
    [2, 7, 12],
    [2, 9, 14],
    [3, 6, 10],
    [3, 8, 17],
    [3, 12, 24],
    [4, 9, 19],
    [4, 15, 30],
    [5, 10, 21],
    [6, 20, 40],
  ] as const)
    yield {
      name: `random, ${kinds} values up to ${greatest}, ${amount}`,
      args: [amount, random.distinctInts(kinds, 1, greatest)],
    };
  yield { name: 'sum of 500', args: [500, [1, 2, 5, 10, 20, 50]] };
  yield { name: 'greatest sum, four values', args: [3_000, [1, 3, 4, 7]] };
  yield { name: 'greatest sum, great values', args: [3_000, random.distinctInts(40, 400, 3_000)] };
  yield { name: 'most values, great ones', args: [3_000, random.distinctInts(100, 650, 3_000)] };
  yield { name: 'greatest sum, even values', args: [2_999, [2, 40, 100, 250, 1_000]] };
};

export default generate;
