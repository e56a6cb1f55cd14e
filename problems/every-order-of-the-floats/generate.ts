import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [at, length] of [1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6].entries())
    yield { name: `random ${at + 1}, ${length} numbers`, args: [random.distinctInts(length, -50, 50)] };
  yield { name: 'most numbers', args: [random.distinctInts(7, -50, 50)] };
};

export default generate;
