import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [at, length] of [1, 2, 2, 3, 3, 3, 4, 4, 5, 6].entries())
    yield { name: `random ${at + 1}, ${length} keys`, args: [random.text(length, '23456789')] };
  yield { name: 'most keys, all different', args: ['2345689'] };
  yield { name: 'most keys, four letters each', args: ['7979797'] };
};

export default generate;
