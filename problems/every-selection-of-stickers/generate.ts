import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [at, length] of [1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8].entries())
    yield { name: `random ${at + 1}, ${length} numbers`, args: [random.distinctInts(length, -100, 100)] };
  yield { name: 'ten numbers', args: [random.distinctInts(10, -100, 100)] };
  yield { name: 'most numbers', args: [random.distinctInts(12, -100, 100)] };
};

export default generate;
