import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 7, 8, 10, 20, 100])
    yield { name: `random, ${length} elements`, args: [random.ints(length, 0, 2)] };
  const most = 20_000;
  yield { name: 'most elements, random', args: [random.ints(most, 0, 2)] };
  yield {
    name: 'most elements, falling',
    args: [Array.from({ length: most }, (_, at) => 2 - Math.floor((3 * at) / most))],
  };
  yield {
    name: 'most elements, in order',
    args: [Array.from({ length: most }, (_, at) => Math.floor((3 * at) / most))],
  };
  yield { name: 'most elements, all twos', args: [Array.from({ length: most }, () => 2)] };
};

export default generate;
