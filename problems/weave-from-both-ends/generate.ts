import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 8, 9, 16, 31, 100, 501])
    yield { name: `random, ${length} nodes`, args: [random.ints(length, -1000, 1000)] };
  yield { name: 'most nodes', args: [random.ints(20_000, -100_000, 100_000)] };
  yield { name: 'one node less than most', args: [random.ints(19_999, -100_000, 100_000)] };
  yield { name: 'most nodes, rising', args: [Array.from({ length: 20_000 }, (_, at) => at)] };
};

export default generate;
