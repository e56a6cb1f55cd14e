import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [kinds, greatest, amount] of [
    [1, 3, 4],
    [2, 6, 7],
    [2, 9, 13],
    [2, 12, 25],
    [3, 9, 17],
    [3, 12, 29],
    [3, 20, 31],
    [4, 15, 44],
    [4, 30, 61],
    [5, 40, 99],
    [6, 99, 200],
    [3, 30, 83],
  ] as const)
    yield {
      name: `random, ${kinds} kinds up to ${greatest}, ${amount}`,
      args: [random.distinctInts(kinds, 1, greatest), amount],
    };
  yield { name: 'most kinds, greatest sum', args: [random.distinctInts(12, 40, 400), 3_000] };
  yield { name: 'most kinds, small values', args: [random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), 2_999] };
  yield { name: 'greatest sum, even values only', args: [[404, 86, 998, 122, 62], 2_999] };
  yield { name: 'greatest sum, two values', args: [[61, 59], 3_000] };
};

export default generate;
