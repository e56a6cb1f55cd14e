import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 4, 5, 5, 6, 7, 8, 10, 13, 20])
    yield { name: `random, ${length} places, seed ${random.int(0, 999)}`, args: [random.ints(length, 0, 20)] };
  yield { name: 'fifty places', args: [random.ints(50, 0, 10_000)] };
  yield { name: 'most places', args: [random.ints(400, 0, 10_000)] };
  yield { name: 'most places, all dear', args: [Array.from({ length: 400 }, () => 10_000)] };
  yield { name: 'most places, many worth nothing', args: [random.ints(400, 0, 3).map((value) => value * 700)] };
};

export default generate;
