import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) {
    const limit = 1 + (at % 3);
    yield { name: `small, random ${at}`, args: [random.ints(random.int(2, 6), -limit, limit)] };
  }
  yield { name: 'most marbles, all different', args: [random.distinctInts(11, -20, 20)] };
  yield { name: 'most marbles, all equal', args: [Array.from({ length: 11 }, () => -20)] };
  yield { name: 'most marbles, four kinds', args: [random.ints(11, 17, 20)] };
};

export default generate;
