import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 6, 8, 10, 15, 30])
    yield {
      name: `random, ${length} characters`,
      args: [`${random.text(length - 2, 'ab  ')}x${random.pick([' ', 'y'])}`],
    };
  yield { name: 'longest, one word', args: ['a'.repeat(10_000)] };
  yield { name: 'longest, spaces behind', args: [`Word${' '.repeat(9_996)}`] };
  yield { name: 'longest, spaces before', args: [`${' '.repeat(9_993)}ThisOne`] };
  yield { name: 'longest, words of one letter', args: ['a '.repeat(5_000)] };
  yield { name: 'longest, random', args: [`${random.text(9_900, 'abcdefgXYZ  ')}${random.text(100, 'mno')}`] };
};

export default generate;
