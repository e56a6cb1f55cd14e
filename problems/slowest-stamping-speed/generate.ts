import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, largest, spare] of [
    [1, 20, 3],
    [2, 9, 2],
    [3, 10, 1],
    [3, 30, 8],
    [4, 12, 0],
    [5, 50, 4],
    [6, 20, 30],
    [8, 100, 5],
    [12, 40, 60],
    [30, 1000, 45],
    [100, 1_000_000, 33],
  ] as const)
    yield {
      name: `random, ${count} piles up to ${largest}, ${spare} hours more`,
      args: [random.ints(count, 1, largest), count + spare],
    };
  const most = 10_000;
  const limit = 1_000_000_000;
  yield { name: 'widest pile, two hours', args: [[limit], 2] };
  yield { name: 'widest piles, a single form between', args: [[limit, 1, limit], 5] };
  yield { name: 'most piles, an hour each', args: [random.ints(most, 1, limit), most] };
  yield { name: 'most piles, few hours more', args: [random.ints(most, 1, limit), most + 1234] };
  yield { name: 'most piles, most hours', args: [random.ints(most, 1, limit), limit] };
  yield { name: 'most piles, all largest', args: [Array.from({ length: most }, () => limit), 3 * most] };
};

export default generate;
