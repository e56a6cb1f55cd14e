import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 6, 7, 10, 25, 100, 999])
    yield { name: `random, ${length} nodes`, args: [random.ints(length, -1000, 1000)] };
  yield { name: 'most nodes', args: [random.ints(5_000, -100_000, 100_000)] };
  yield { name: 'most nodes, rising', args: [Array.from({ length: 5_000 }, (_, at) => at)] };
  yield { name: 'one node less than most', args: [random.ints(4_999, 0, 1)] };
};

export default generate;
