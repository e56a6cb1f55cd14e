import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 8, 9, 16, 33, 100, 777])
    yield { name: `random, ${length} nodes`, args: [random.ints(length, -100, 100)] };
  yield { name: 'most nodes', args: [random.ints(5_000, -100_000, 100_000)] };
  yield { name: 'one node less than most', args: [random.ints(4_999, -100_000, 100_000)] };
};

export default generate;
