import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 7, 9, 12, 20, 50, 333])
    yield { name: `random, ${length} numbers`, args: [random.ints(length, -99, 99)] };
  yield { name: 'most numbers', args: [random.ints(10_000, -1_000_000_000, 1_000_000_000)] };
  yield { name: 'most numbers, in order', args: [Array.from({ length: 10_000 }, (_, at) => at)] };
};

export default generate;
