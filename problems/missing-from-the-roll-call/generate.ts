import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 8, 10, 15, 40, 200])
    yield { name: `random, ${length} numbers`, args: [random.ints(length, 1, length)] };
  const most = 30_000;
  yield { name: 'most numbers, random', args: [random.ints(most, 1, most)] };
  yield { name: 'most numbers, only one came', args: [Array.from({ length: most }, () => most)] };
  yield { name: 'most numbers, all came', args: [random.shuffle(Array.from({ length: most }, (_, at) => at + 1))] };
  yield { name: 'most numbers, only small ones', args: [random.ints(most, 1, 100)] };
};

export default generate;
