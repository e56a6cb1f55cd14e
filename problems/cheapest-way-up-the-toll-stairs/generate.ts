import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 14, 20])
    yield { name: `random, ${length} stairs, seed ${random.int(0, 999)}`, args: [random.ints(length, 0, 12)] };
  yield { name: 'forty stairs', args: [random.ints(40, 0, 10_000)] };
  yield { name: 'most stairs', args: [random.ints(1_000, 0, 10_000)] };
  yield { name: 'most stairs, all dear', args: [Array.from({ length: 1_000 }, () => 10_000)] };
  yield { name: 'most stairs, alternately dear', args: [Array.from({ length: 1_000 }, (_, at) => (at % 2) * 10_000)] };
};

export default generate;
